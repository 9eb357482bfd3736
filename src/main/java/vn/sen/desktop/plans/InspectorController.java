package vn.sen.desktop.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.plans.Chips.Chip;
import vn.sen.office.Desk;
import vn.sen.office.Partner;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Role;
import vn.sen.plan.State;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

/** The facts of the chosen item, each kept when Enter is pressed or the field is left. */
final class InspectorController {
    private static final List<ItemKind> KINDS = List.of(
            ItemKind.HEADING,
            ItemKind.PARAGRAPH,
            ItemKind.ACTIVITY,
            ItemKind.TARGET,
            ItemKind.ASSIGNMENT,
            ItemKind.BASIS,
            ItemKind.CLOSING);
    private static final List<NumberStyle> STYLES = List.of(
            NumberStyle.NONE,
            NumberStyle.UPPER_LETTER,
            NumberStyle.ROMAN,
            NumberStyle.DECIMAL,
            NumberStyle.PATH,
            NumberStyle.LETTER,
            NumberStyle.DASH,
            NumberStyle.PLUS);

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final PlansModel plans;
    private final InspectorModel model;
    private final Messages messages;

    @FXML
    private VBox inspector;

    @FXML
    private Label title;

    @FXML
    private Button kind;

    @FXML
    private ToggleButton factsTab;

    @FXML
    private ToggleButton outcomeTab;

    @FXML
    private VBox nothing;

    @FXML
    private VBox plain;

    @FXML
    private Button makeActivity;

    @FXML
    private GridPane form;

    @FXML
    private VBox dates;

    @FXML
    private Button moreDates;

    @FXML
    private StackPane leads;

    @FXML
    private StackPane supports;

    @FXML
    private StackPane advises;

    @FXML
    private StackPane partners;

    @FXML
    private TextField place;

    @FXML
    private TextField budget;

    @FXML
    private ComboBox<State> state;

    @FXML
    private VBox outcomeBox;

    @FXML
    private TextArea outcome;

    private final Chips leadChips;
    private final Chips supportChips;
    private final Chips adviseChips;
    private final Chips partnerChips;
    private @Nullable ItemId shown;
    private List<When> shownDates = List.of();
    private boolean filling;

    InspectorController(PlansModel plans, Messages messages) {
        this.plans = plans;
        this.model = new InspectorModel(plans);
        this.messages = messages;
        this.leadChips = ownerChips(Role.LEAD, "plans.role.LEAD");
        this.supportChips = ownerChips(Role.SUPPORT, "plans.role.SUPPORT");
        this.adviseChips = ownerChips(Role.ADVISE, "plans.role.ADVISE");
        this.partnerChips = new Chips(messages, messages.text("plans.partner"), name -> {
            ItemId id = shown;
            return id != null && model.addPartner(id, name);
        });
    }

    private Chips ownerChips(Role role, String key) {
        return new Chips(messages, messages.text(key), name -> {
            ItemId id = shown;
            if (id != null) {
                model.addOwner(id, role, name);
            }
            return id != null;
        });
    }

    @FXML
    void initialize() {
        leads.getChildren().add(leadChips);
        supports.getChildren().add(supportChips);
        advises.getChildren().add(adviseChips);
        partners.getChildren().add(partnerChips);
        state.getItems().setAll(State.values());
        state.setConverter(converter());
        state.valueProperty()
                .addListener((of, before, now) -> withItem(id -> {
                    if (now != null && now != model.facts().state()) {
                        model.state(id, now);
                    }
                }));
        Commit.on(place, typed -> withItem(id -> model.place(id, typed)));
        Commit.on(outcome, typed -> withItem(id -> model.outcome(id, typed)));
        Commit.on(budget, typed -> withItem(id -> keepBudget(id, typed)));
        ContextMenu kinds = new ContextMenu();
        kinds.getItems().setAll(kindMenu());
        kind.setOnAction(event -> kinds.show(kind, Side.BOTTOM, 0, 4));
        factsTab.selectedProperty().subscribe(selected -> tabs());
        plans.outline().plan().addListener(of -> show());
        plans.outline().chosen().addListener(of -> show());
        plans.desks().addListener(of -> show());
        plans.partners().addListener(of -> show());
        show();
    }

    /** Keeps what is being typed. */
    void commit() {
        inspector.requestFocus();
    }

    private void withItem(Consumer<ItemId> deed) {
        ItemId id = shown;
        if (id != null && !filling && !plans.readOnly()) {
            deed.accept(id);
        }
    }

    private void keepBudget(ItemId id, String typed) {
        OptionalLong amount = MoneyText.read(typed);
        budget.pseudoClassStateChanged(DOUBTFUL, amount.isEmpty());
        if (amount.isPresent()) {
            model.budget(id, amount.getAsLong());
            budget.setText(MoneyText.of(amount.getAsLong()));
        }
    }

    private List<MenuItem> kindMenu() {
        List<MenuItem> entries = new ArrayList<>();
        for (ItemKind each : KINDS) {
            MenuItem entry = new MenuItem(messages.text("plans.kind." + each.name()));
            entry.setOnAction(event -> withItem(id -> {
                if (each == ItemKind.ACTIVITY) {
                    activity();
                } else {
                    model.kind(id, each);
                }
            }));
            entries.add(entry);
        }
        Menu styles = new Menu(messages.text("plans.style"));
        for (NumberStyle each : STYLES) {
            MenuItem entry = new MenuItem(messages.text("plans.style." + each.name()));
            entry.setOnAction(event -> withItem(id -> model.style(id, each)));
            styles.getItems().add(entry);
        }
        entries.add(new SeparatorMenuItem());
        entries.add(styles);
        return entries;
    }

    @FXML
    void activity() {
        withItem(id -> {
            if (model.item().filter(item -> item.kind() == ItemKind.ACTIVITY).isEmpty()) {
                model.toggleActivity(id);
            }
        });
    }

    @FXML
    void addDate() {
        DateRow row = dateRow(null, model.facts().schedule().size());
        dates.getChildren().add(row);
        row.write();
    }

    private DateRow dateRow(@Nullable When when, int index) {
        return new DateRow(
                messages, model.year(), when, plans.readOnly(), fresh -> withItem(id -> model.date(id, index, fresh)));
    }

    /** Fills every field from the chosen item. */
    private void show() {
        Optional<Item> item = model.item();
        filling = true;
        ItemId before = shown;
        shown = item.map(Item::id).orElse(null);
        boolean another = !Objects.equals(before, shown);
        show(nothing, item.isEmpty());
        show(title.getParent(), item.isPresent());
        title.setText(item.map(this::name).orElse(""));
        item.ifPresent(each -> fill(each, another));
        tabs();
        filling = false;
    }

    private String name(Item item) {
        String key = item.label().key();
        return key.isEmpty() ? messages.text("plans.item.unnumbered") : messages.text("plans.item", key);
    }

    private void fill(Item item, boolean another) {
        Activity facts = model.facts();
        boolean readOnly = plans.readOnly();
        kind.setText(messages.text("plans.kind." + item.kind().name()));
        kind.setDisable(readOnly);
        makeActivity.setDisable(readOnly);
        if (another || !facts.schedule().equals(shownDates)) {
            fillDates(facts.schedule());
        }
        List<String> desks = plans.desks().get().stream().map(Desk::name).toList();
        leadChips.show(owners(item.id(), Role.LEAD), desks, readOnly);
        supportChips.show(owners(item.id(), Role.SUPPORT), desks, readOnly);
        adviseChips.show(owners(item.id(), Role.ADVISE), desks, readOnly);
        partnerChips.show(
                model.partners().stream()
                        .map(partner -> chip(item.id(), partner))
                        .toList(),
                plans.partners().get().stream().map(Partner::name).toList(),
                readOnly);
        fill(place, facts.place(), another);
        fill(budget, MoneyText.of(facts.budget()), another);
        if (another || !outcome.isFocused()) {
            outcome.setText(facts.outcome());
        }
        outcome.setEditable(!readOnly);
        place.setEditable(!readOnly);
        budget.setEditable(!readOnly);
        state.setDisable(readOnly);
        state.setValue(facts.state());
    }

    private static void fill(TextField field, String text, boolean another) {
        if (another || !field.isFocused()) {
            field.setText(text);
        }
    }

    private void fillDates(List<When> schedule) {
        shownDates = schedule;
        show(moreDates, !schedule.isEmpty() && !plans.readOnly());
        dates.getChildren().clear();
        for (int i = 0; i < schedule.size(); i++) {
            dates.getChildren().add(dateRow(schedule.get(i), i));
        }
        if (schedule.isEmpty()) {
            dates.getChildren().add(dateRow(null, 0));
        }
    }

    private List<Chip> owners(ItemId id, Role role) {
        return model.owners(role).stream()
                .map(owner -> new Chip(plans.shortName(owner), owner.who(), () -> model.removeOwner(id, owner)))
                .toList();
    }

    private Chip chip(ItemId id, Partner partner) {
        String hint = partner.country().isBlank() ? partner.name() : partner.name() + " · " + partner.country();
        return new Chip(partner.name(), hint, () -> model.removePartner(id, partner.id()));
    }

    private void tabs() {
        Optional<Item> item = model.item();
        boolean activity = item.flatMap(Item::activity).isPresent();
        boolean facts = factsTab.isSelected();
        show(plain, item.isPresent() && facts && !activity);
        show(form, item.isPresent() && facts && activity);
        show(outcomeBox, item.isPresent() && outcomeTab.isSelected());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private StringConverter<State> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable State each) {
                return each == null ? "" : messages.text("plans.status." + each.name());
            }

            @Override
            public State fromString(String words) {
                throw new UnsupportedOperationException("a state is chosen, not typed: " + words);
            }
        };
    }
}
