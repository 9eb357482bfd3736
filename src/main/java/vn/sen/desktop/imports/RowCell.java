package vn.sen.desktop.imports;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.imports.ImportRow.Kind;
import vn.sen.desktop.parts.TimeMark;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.plan.BriefTitle;
import vn.sen.reading.Proposal;
import vn.sen.reading.Remark;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;
import vn.sen.text.Messages;
import vn.sen.text.Problem;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/** A row of the table; the chosen one unfolds what is odd about it, and its date and lead for correction. */
final class RowCell extends ListCell<ImportRow> {
    static final double TAKE = 44;
    static final double LABEL = 48;
    static final double WHEN = 136;
    static final double LEAD = 112;
    static final double SIGN = 24;
    private static final double SCROLL_BAR = 12;

    private final Messages messages;
    private final DateWords dates;
    private final int year;
    private final CheckBox take = new CheckBox();
    private final Label label = new Label();
    private final Label text = new Label();
    private final TimeMark mark = new TimeMark();
    private final Label when = new Label();
    private final Label lead = new Label();
    private final FontIcon sign = new FontIcon("fth-check");
    private final HBox line;
    private final VBox unfolded = new VBox();
    private final VBox all;
    private Subscription subscription = Subscription.EMPTY;

    RowCell(Messages messages, int year) {
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.year = year;
        getStyleClass().add("import-row");
        setPrefWidth(0);
        take.setFocusTraversable(false);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        wrap(when);
        wrap(lead);
        lead.getStyleClass().add("muted");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox dated = new HBox(6, mark, when);
        dated.setAlignment(Pos.CENTER_LEFT);
        line = new HBox(
                fixed(TAKE, take), fixed(LABEL, label), text, fixed(WHEN, dated), fixed(LEAD, lead), fixed(SIGN, sign));
        line.getStyleClass().add("import-line");
        unfolded.getStyleClass().add("import-unfolded");
        all = new VBox(line, unfolded);
        selectedProperty().subscribe(chosen -> unfold());
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
    }

    private static Region fixed(double width, Node node) {
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        return box;
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        subscription = Subscription.combine(
                row.taken().subscribe(taken -> showTaken(row)),
                row.schedule().subscribe(schedule -> showSchedule(row)),
                row.agreed().subscribe(agreed -> showSign(row)),
                row.owners().subscribe(owners -> showOwners(row)));
        take.setOnAction(event -> row.taken().set(take.isSelected()));
        take.setVisible(row.choosable());
        label.setText(row.label());
        text.setText(words(row));
        text.setTooltip(new Tooltip(row.text()));
        text.getStyleClass().removeAll("strong", "attention-text");
        label.getStyleClass().remove("strong");
        if (row.kind() == Kind.HEADING) {
            text.getStyleClass().add("strong");
            label.getStyleClass().add("strong");
        }
        unfold();
        setGraphic(all);
    }

    private String words(ImportRow row) {
        return switch (row.kind()) {
            case EVENT, DEADLINE -> BriefTitle.of(row.text());
            case VISIT -> messages.text("imports.visit." + row.direction().name(), row.text());
            case HEADING -> row.text();
            case ODD -> sentence(row.remarks().getFirst());
        };
    }

    /** As high as its words need at the list's width. */
    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
        return getGraphic() == all ? snapSizeY(all.prefHeight(room)) + 1 : super.computePrefHeight(width);
    }

    private void showTaken(ImportRow row) {
        take.setSelected(row.taken().get());
        line.setOpacity(row.taken().get() || !row.choosable() ? 1 : 0.45);
        setAccessibleText(
                row.label() + " " + row.text() + (row.taken().get() ? "" : ", " + messages.text("imports.dropped")));
    }

    private void showSchedule(ImportRow row) {
        List<When> schedule = row.schedule().get();
        boolean something = row.kind() == Kind.EVENT || row.kind() == Kind.DEADLINE || row.kind() == Kind.VISIT;
        mark.setVisible(!schedule.isEmpty());
        mark.setManaged(!schedule.isEmpty());
        if (!schedule.isEmpty()) {
            When first = schedule.getFirst();
            mark.show(shape(first), first.tentative() ? Tone.TENTATIVE : Tone.FIXED);
        }
        String words = schedule.stream().map(each -> dates.brief(each, year)).collect(Collectors.joining(", "));
        when.setText(schedule.isEmpty() && something ? messages.text("imports.noDate") : words);
        when.getStyleClass().remove("subtle");
        if (schedule.isEmpty()) {
            when.getStyleClass().add("subtle");
        }
    }

    private static Shape shape(When when) {
        return when.deadline() ? Shape.DIAMOND : when.dayPrecise() ? Shape.BAR : Shape.PERIOD;
    }

    private void showOwners(ImportRow row) {
        List<Proposal.Owner> leads = Rows.leads(row.owners().get());
        lead.setText(
                switch (leads.size()) {
                    case 0 -> "";
                    case 1 -> leads.getFirst().who();
                    default -> messages.text("imports.owners", leads.size());
                });
        lead.setTooltip(
                leads.isEmpty()
                        ? null
                        : new Tooltip(leads.stream().map(Proposal.Owner::who).collect(Collectors.joining("\n"))));
        unfold();
    }

    private void showSign(ImportRow row) {
        boolean doubtful = row.doubtful();
        sign.setIconLiteral(doubtful ? "fth-alert-triangle" : "fth-check");
        sign.getStyleClass().setAll("ikonli-font-icon", doubtful ? "attention-icon" : "accent-icon");
        sign.setVisible(doubtful || row.choosable());
        unfold();
    }

    /** Shows, below the chosen row, what can be said and corrected. */
    private void unfold() {
        unfolded.getChildren().clear();
        ImportRow row = getItem();
        boolean shown = row != null && !isEmpty() && isSelected();
        if (shown) {
            row.remarks().forEach(remark -> unfolded.getChildren().add(words(unfoldedWords(row, remark))));
            if (row.doubtful() && row.remarks().isEmpty() && !row.disputed()) {
                unfolded.getChildren().add(words(messages.text("imports.doubtful")));
            }
            if (row.disputed()) {
                unfolded.getChildren().add(whoLeads(row, Rows.leads(row.owners().get())));
            }
            if (row.kind() == Kind.EVENT) {
                unfolded.getChildren().add(correction(row));
            }
        }
        boolean something = !unfolded.getChildren().isEmpty();
        unfolded.setVisible(something);
        unfolded.setManaged(something);
        unfolded.getStyleClass().remove("doubtful");
        if (shown && row.doubtful()) {
            unfolded.getStyleClass().add("doubtful");
        }
    }

    private String sentence(Remark remark) {
        return messages.text(
                "reading.remark." + remark.kind().name(), remark.details().toArray());
    }

    /** The sentence; where that is told in the row itself, the words of the document. */
    private String unfoldedWords(ImportRow row, Remark remark) {
        return row.kind() == Kind.ODD ? row.text() : sentence(remark);
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node correction(ImportRow row) {
        TextField field = new TextField(row.schedule().get().stream()
                .map(each -> dates.brief(each, year))
                .collect(Collectors.joining(", ")));
        field.getStyleClass().add("compact");
        field.setPromptText(messages.text("imports.when.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label name = new Label(messages.text("imports.when"));
        name.getStyleClass().add("field-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label told = new Label();
        told.getStyleClass().add("small-text");
        told.setWrapText(true);
        told.setManaged(false);
        Button keep = new Button(messages.text("imports.correct"));
        keep.getStyleClass().add("compact");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(event -> correct(row, field, told));
        keep.disableProperty().bind(field.textProperty().isEqualTo(field.getText()));
        field.setOnAction(event -> correct(row, field, told));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                getListView().requestFocus();
                event.consume();
            }
        });
        HBox box = new HBox(8, name, field, keep);
        box.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, box, told);
    }

    private void correct(ImportRow row, TextField field, Label told) {
        try {
            List<When> typed = field.getText().isBlank() ? List.of() : WhenText.parse(field.getText(), year);
            getListView().requestFocus();
            row.schedule().set(typed);
            unfold();
        } catch (Problem problem) {
            told.setText(problem.sentence(messages));
            told.getStyleClass().add("attention-text");
            told.setManaged(true);
        }
    }

    private Node whoLeads(ImportRow row, List<Proposal.Owner> leads) {
        Label question = words(messages.text("imports.whoLeads"));
        question.getStyleClass().add("strong");
        FlowPane choices = new FlowPane(8, 6);
        for (Proposal.Owner owner : leads) {
            choices.getChildren().add(choice(messages.text("imports.leads", owner.who()), () -> {
                row.agreed().set(true);
                row.owners().set(Corrections.ledBy(owner.who(), row.owners().get()));
            }));
        }
        choices.getChildren()
                .add(choice(
                        messages.text("imports.leads.all"), () -> row.agreed().set(true)));
        return new VBox(6, question, choices);
    }

    private Button choice(String words, Runnable chosen) {
        Button button = new Button(words);
        button.getStyleClass().add("compact");
        button.setOnAction(event -> {
            getListView().requestFocus();
            chosen.run();
        });
        return button;
    }
}
