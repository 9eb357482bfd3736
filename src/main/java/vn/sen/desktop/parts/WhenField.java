package vn.sen.desktop.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;
import vn.sen.schedule.WhenWords;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/**
 * A field into which dates are typed in free words ('từ 12/5 đến 15/5', 'dự kiến tháng 6'). What Sen understands stands
 * below it at once; what it does not is told there too. The words themselves are never changed.
 *
 * <p>Enter or leaving the field commits; words that are no date are kept in the field and commit nothing. Escape takes the
 * typing back.
 */
public final class WhenField extends VBox {
    private static final double GAP = 2;

    private final Messages messages;
    private final WhenWords words;
    private final TextField field = new TextField();
    private final Label reading = new Label();
    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private final ObjectProperty<List<When>> whens = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyBooleanWrapper understood = new ReadOnlyBooleanWrapper(true);
    private int year = LocalDate.now().getYear();
    private String shown = "";
    private Consumer<List<When>> onCommit = committed -> {};

    public WhenField(Messages messages) {
        super(GAP);
        this.messages = messages;
        this.words = WhenWords.in(messages.locale());
        getStyleClass().add("when-field");
        reading.getStyleClass().add("small-text");
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
        icon.getStyleClass().add("icon-12");
        field.setPromptText(messages.text("when.prompt"));
        field.setAccessibleText(messages.text("when.name"));
        field.accessibleHelpProperty().bind(reading.textProperty());
        field.textProperty().addListener((text, before, after) -> read());
        field.focusedProperty().addListener((focused, before, after) -> {
            if (!after) {
                commit();
            }
        });
        field.setOnAction(event -> commit());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::takeBack);
        getChildren().setAll(field, reading);
        read();
    }

    /** The year of dates typed without one. */
    public void setYear(int newYear) {
        year = newYear;
        read();
    }

    /** Shows dates in their own words, or in ours where they have none; commits nothing. */
    public void setWhens(List<When> newWhens) {
        whens.set(List.copyOf(newWhens));
        shown = newWhens.stream().map(words::asWritten).collect(Collectors.joining(", "));
        field.setText(shown);
        read();
    }

    /** The dates last shown or committed; none where nothing is typed. */
    public ObjectProperty<List<When>> whensProperty() {
        return whens;
    }

    public List<When> getWhens() {
        return whens.get();
    }

    /** Whether what stands in the field now is a date or nothing. */
    public ReadOnlyBooleanProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Told of what she commits, not of what is set. */
    public void setOnCommit(Consumer<List<When>> listener) {
        onCommit = listener;
    }

    /** The field itself, for focus, width and labels. */
    public TextField textField() {
        return field;
    }

    /** Takes what is typed now; false when it is no date. */
    public boolean commit() {
        String typed = field.getText();
        if (typed.equals(shown)) {
            return understood.get();
        }
        try {
            List<When> typedWhens = parsed(typed);
            shown = typed;
            whens.set(typedWhens);
            onCommit.accept(typedWhens);
            return true;
        } catch (Problem problem) {
            // It stands below the field already, and the words stay as they are.
            return false;
        }
    }

    private void takeBack(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
            field.setText(shown);
            field.end();
            event.consume();
        }
    }

    private void read() {
        String typed = field.getText();
        try {
            List<When> known = typed.equals(shown) && !whens.get().isEmpty() ? whens.get() : parsed(typed);
            understood.set(true);
            say(told(known), "accent", Feather.CHECK);
        } catch (Problem problem) {
            understood.set(false);
            say(problem.sentence(messages), "attention", Feather.ALERT_TRIANGLE);
        }
    }

    private List<When> parsed(String typed) throws Problem {
        return typed.isBlank() ? List.of() : WhenText.parse(typed, year);
    }

    private String told(List<When> known) {
        return known.stream()
                .map(when -> words.brief(when, When.OPEN_END.getYear()))
                .collect(Collectors.joining("; "));
    }

    private void say(String sentence, String tone, Feather sign) {
        reading.setText(sentence);
        reading.getStyleClass().removeAll("accent-text", "attention-text");
        reading.getStyleClass().add(tone + "-text");
        icon.setIconCode(sign);
        icon.getStyleClass().removeAll("accent-icon", "attention-icon");
        icon.getStyleClass().add(tone + "-icon");
        reading.setGraphic(sentence.isEmpty() ? null : icon);
    }
}
