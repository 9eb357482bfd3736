package vn.sen.desktop.plans;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.plan.PlanId;
import vn.sen.store.PlanSummary;
import vn.sen.text.Messages;

/** The plans by year, each with its title, number and state. */
final class PlanCards extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** What one can do with a plan of the list. */
    interface Deeds {
        void open(PlanId plan);

        void document(PlanId plan);

        void delete(PlanId plan);
    }

    private final Messages messages;
    private final Deeds deeds;
    private final VBox list = new VBox();
    private final Set<Integer> folded = new HashSet<>();
    private List<PlanSummary> plans = List.of();
    private @Nullable PlanId chosen;
    private boolean readOnly;

    PlanCards(Messages messages, Deeds deeds) {
        this.messages = messages;
        this.deeds = deeds;
        list.getStyleClass().add("plan-cards");
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows the plans; {@code year} is shown even when it has none. */
    void show(List<PlanSummary> fresh, @Nullable PlanId open, int year) {
        if (fresh.equals(plans)
                && Objects.equals(open, chosen)
                && !list.getChildren().isEmpty()) {
            return;
        }
        plans = fresh;
        chosen = open;
        list.getChildren().clear();
        Map<Integer, List<PlanSummary>> years = new TreeMap<>(Comparator.reverseOrder());
        years.putAll(
                fresh.stream().collect(Collectors.groupingBy(each -> each.head().year())));
        years.putIfAbsent(year, List.of());
        years.forEach(
                (each, ofYear) -> list.getChildren().addAll(head(each, ofYear.size(), year), cards(each, ofYear)));
    }

    void readOnly(boolean nothingCanBeWritten) {
        readOnly = nothingCanBeWritten;
    }

    private Node head(int year, int count, int thisYear) {
        boolean closed = folded.contains(year);
        Label name = new Label(String.valueOf(year), new FontIcon(closed ? "fth-chevron-right" : "fth-chevron-down"));
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, number);
        row.setAlignment(Pos.CENTER_LEFT);
        Button head = new Button();
        head.setGraphic(row);
        head.getStyleClass().add("year-head");
        head.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(head.widthProperty().subtract(16));
        head.setAccessibleText(messages.text("plans.year", String.valueOf(year), String.valueOf(count)));
        head.setOnAction(event -> {
            if (!folded.remove(year)) {
                folded.add(year);
            }
            List<PlanSummary> now = plans;
            plans = List.of();
            list.getChildren().clear();
            show(now, chosen, thisYear);
        });
        return head;
    }

    private Node cards(int year, List<PlanSummary> ofYear) {
        VBox cards = new VBox();
        cards.getStyleClass().add("year-cards");
        if (folded.contains(year)) {
            cards.setManaged(false);
            cards.setVisible(false);
        } else if (ofYear.isEmpty()) {
            Label none = new Label(messages.text("plans.noneThisYear"));
            none.setWrapText(true);
            none.getStyleClass().addAll("hint", "year-none");
            cards.getChildren().add(none);
        } else {
            ofYear.forEach(plan -> cards.getChildren().add(card(plan)));
        }
        return cards;
    }

    private Node card(PlanSummary plan) {
        Label title = new Label(plan.head().title());
        title.getStyleClass().add("plan-title");
        title.setWrapText(true);
        Label reference = new Label(plan.head().reference());
        reference.getStyleClass().add("plan-reference");
        reference.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(reference, gap, PlanState.chip(plan.head(), messages));
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(title, foot);
        card.getStyleClass().add("plan-card");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(plan.head().title() + ", " + plan.head().reference());
        card.pseudoClassStateChanged(CHOSEN, plan.id().equals(chosen));
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                deeds.open(plan.id());
            }
        });
        ContextMenu menu = menu(plan.id());
        card.setOnContextMenuRequested(event -> {
            menu.show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        card.setOnKeyPressed(event -> key(event, plan.id()));
        return card;
    }

    private void key(KeyEvent event, PlanId plan) {
        switch (event.getCode()) {
            case ENTER, SPACE -> deeds.open(plan);
            case DELETE -> {
                if (!readOnly) {
                    deeds.delete(plan);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private ContextMenu menu(PlanId plan) {
        MenuItem delete = entry("plans.delete", "fth-trash-2", plan, deeds::delete);
        delete.setDisable(readOnly);
        return new ContextMenu(entry("plans.document", "fth-file-text", plan, deeds::document), delete);
    }

    private MenuItem entry(String key, String icon, PlanId plan, Consumer<PlanId> deed) {
        MenuItem entry = new MenuItem(messages.text(key), new FontIcon(icon));
        entry.setOnAction(event -> deed.accept(plan));
        return entry;
    }
}
