package vn.sen.desktop.partners;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.office.Delegation;
import vn.sen.office.Direction;
import vn.sen.office.Partner;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenWords;
import vn.sen.text.Messages;

/** Delegations in rows of two lines; Enter or a double click opens one, Delete takes it out. */
final class VisitsTable extends TableView<Delegation> {
    private static final double ROW = 64;
    /** Below this width the head of the delegation gives way. */
    private static final double ROOMY = 780;

    private final PartnersModel model;
    private final Messages messages;
    private final WhenWords words;
    private final int year;

    /** What the third column tells: on a partner's own page the partner goes without saying. */
    enum Shown {
        PARTNER,
        PLACE
    }

    VisitsTable(PartnersModel model, Shown shown) {
        this.model = model;
        this.messages = model.bench().messages();
        this.words = WhenWords.in(messages.locale());
        this.year = LocalDate.now(model.bench().clock()).getYear();
        getStyleClass().add("visits");
        setAccessibleText(messages.text("partners.visits"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW);
        setPlaceholder(none());
        getColumns().add(column("partners.visit.column.title", 330, this::title));
        getColumns().add(column("partners.visit.column.time", 170, this::time));
        getColumns().getLast().setMinWidth(150);
        getColumns()
                .add(
                        shown == Shown.PARTNER
                                ? column("partners.visit.column.partner", 190, this::partner)
                                : column("partners.visit.column.place", 170, visit -> text(visit.place())));
        getColumns().add(column("partners.visit.column.head", 180, visit -> text(visit.head())));
        getColumns().getLast().visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        getColumns().add(column("partners.visit.column.members", 88, this::members));
        getColumns().getLast().setMinWidth(88);
        getColumns().add(column("partners.visit.column.actions", 84, this::actions));
        getColumns().getLast().setText("");
        getColumns().getLast().setMinWidth(84);
        getColumns().getLast().setMaxWidth(84);
        setRowFactory(table -> row());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private TableRow<Delegation> row() {
        TableRow<Delegation> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                model.edit(row.getItem());
            }
        });
        return row;
    }

    private void key(KeyEvent event) {
        Delegation chosen = getSelectionModel().getSelectedItem();
        if (chosen != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
            model.edit(chosen);
            event.consume();
        } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
            model.delete(chosen);
            event.consume();
        }
    }

    private TableColumn<Delegation, Delegation> column(String key, double width, Function<Delegation, Node> content) {
        TableColumn<Delegation, Delegation> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(table -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Delegation visit, boolean empty) {
                super.updateItem(visit, empty);
                setGraphic(visit == null || empty ? null : content.apply(visit));
            }
        });
        return column;
    }

    private Node title(Delegation visit) {
        boolean out = visit.direction() == Direction.OUT;
        FontIcon icon = new FontIcon(out ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_LEFT);
        icon.getStyleClass().add("accent-icon");
        Label direction = new Label(
                messages.text("partners.direction." + visit.direction().name()));
        direction.getStyleClass().addAll("accent-text", "small-text");
        direction.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(visit.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label purpose = new Label(visit.purpose());
        purpose.getStyleClass().addAll("muted", "small-text");
        HBox second = new HBox(6, direction, purpose);
        VBox lines = new VBox(2, title, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox all = new HBox(10, icon, lines);
        all.setAlignment(Pos.CENTER_LEFT);
        String told = visit.purpose().isEmpty() ? visit.title() : visit.title() + "\n" + visit.purpose();
        Tooltip.install(all, new Tooltip(told));
        return all;
    }

    private Node time(Delegation visit) {
        if (visit.when().isEmpty()) {
            Label unknown = text(messages.text("partners.visit.noTime"));
            unknown.getStyleClass().add("subtle");
            return unknown;
        }
        When when = visit.when().get();
        Label label = new Label(words.brief(when, year));
        label.setMinWidth(USE_PREF_SIZE);
        if (when.tentative()) {
            label.getStyleClass().addAll("chip", "tentative");
        }
        Tooltip.install(label, new Tooltip(words.full(when)));
        return label;
    }

    private Node partner(Delegation visit) {
        String name = model.content()
                .get()
                .partner(visit.partnerId())
                .map(Partner::name)
                .orElse("");
        Label first = text(name.isEmpty() ? visit.country() : name);
        Label second = new Label(name.isEmpty() ? "" : visit.country());
        second.getStyleClass().addAll("muted", "small-text");
        VBox lines = name.isEmpty() || visit.country().isEmpty() ? new VBox(first) : new VBox(2, first, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(lines, new Tooltip(name.isEmpty() ? visit.country() : name));
        return lines;
    }

    private Node members(Delegation visit) {
        return text(visit.memberCount() == 0 ? "" : "%02d".formatted(visit.memberCount()));
    }

    private Node actions(Delegation visit) {
        Button edit = icon(Feather.EDIT_2, messages.text("partners.visit.edit", visit.title()));
        edit.setOnAction(event -> model.edit(visit));
        Button delete = icon(Feather.TRASH_2, messages.text("partners.visit.delete", visit.title()));
        delete.setOnAction(event -> model.delete(visit));
        HBox both = new HBox(4, edit, delete);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    private static Button icon(Feather sign, String tooltip) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().addAll("icon-button", "compact");
        button.setAccessibleText(tooltip);
        button.setTooltip(new Tooltip(tooltip));
        return button;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        if (!words.isEmpty()) {
            label.setTooltip(new Tooltip(words));
        }
        return label;
    }

    private Node none() {
        Label sentence = new Label(messages.text("partners.visit.none"));
        sentence.getStyleClass().add("muted");
        Button add = new Button(messages.text("partners.visit.add"), new FontIcon(Feather.PLUS));
        add.getStyleClass().add("link");
        add.setOnAction(event -> model.newVisit());
        VBox box = new VBox(4, sentence, add);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
