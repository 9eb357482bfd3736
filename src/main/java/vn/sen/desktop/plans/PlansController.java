package vn.sen.desktop.plans;

import java.io.File;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.NewPlan;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.BriefTitle;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Numbering;
import vn.sen.plan.Outline;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;
import vn.sen.text.Messages;

/** The screen of plans: the list at the left, the outline in the middle, the facts of an item at the right. */
final class PlansController {
    /** Narrower than this, the list of plans is a drawer. */
    private static final double WIDE = 1100;

    private static final double WIDE_FACTS = 424;
    private static final double NARROW_FACTS = 384;

    private final PlansModel model;
    private final Workbench bench;
    private final Messages messages;
    private final PlanCards planCards;
    private final PlanHeadPane head;
    private final PlanHeadController about;
    private final OutlineView outline;
    private final InspectorController inspector;
    private final InspectorModel facts;
    private final LivePage page;

    @FXML
    private StackPane screen;

    @FXML
    private BorderPane layout;

    @FXML
    private VBox listPane;

    @FXML
    private StackPane cards;

    @FXML
    private BorderPane editorPane;

    @FXML
    private Button listButton;

    @FXML
    private Region listSeparator;

    @FXML
    private HBox writing;

    @FXML
    private Button newPlan;

    @FXML
    private Button importPlan;

    @FXML
    private HBox dropZone;

    @FXML
    private FontIcon activityIcon;

    @FXML
    private Button activityButton;

    @FXML
    private MenuButton filterButton;

    @FXML
    private MenuButton moreButton;

    @FXML
    private StackPane outlineHost;

    @FXML
    private VBox rightPane;

    @FXML
    private VBox emptyPage;

    @SuppressWarnings("NullAway.Init") // Made once the view is there.
    private ListDrawer drawer;

    private final CheckMenuItem numbering;
    private final MenuItem editHead;
    private final MenuItem removeItem;
    private final MenuItem deletePlan;

    PlansController(PlansModel model, Workbench bench) {
        this.model = model;
        this.bench = bench;
        this.messages = bench.messages();
        this.planCards = new PlanCards(messages, new CardDeeds());
        this.head = new PlanHeadPane(model.outline(), messages, this::editHead);
        this.about = new PlanHeadController(model.outline(), messages);
        this.outline = new OutlineView(model.outline(), head, new Around());
        this.inspector = new InspectorController(model, messages);
        this.facts = new InspectorModel(model);
        this.page = new LivePage(model.outline(), bench);
        this.numbering = new CheckMenuItem(messages.text("plans.numbering"));
        this.editHead = entry("plans.head.edit", "fth-edit-2", this::editHead);
        this.removeItem = entry("plans.removeItem", "fth-trash-2", outline::remove);
        this.deletePlan = entry("plans.delete", "fth-trash-2", () -> withPlan(new CardDeeds()::delete));
    }

    @FXML
    void initialize() {
        cards.getChildren().add(planCards);
        outlineHost.getChildren().add(outline);
        rightPane.getChildren().addAll(Fxml.load(inspector, messages), page);
        outline.menu(rowMenu());
        fillFilter();
        fillMore();
        model.plans().addListener(of -> show());
        model.loaded().addListener(of -> show());
        model.outline().plan().addListener(of -> show());
        model.outline().chosen().addListener(of -> showChosen());
        screen.getChildren().add(Fxml.load(about, messages));
        drawer = new ListDrawer(screen, layout, listPane);
        screen.widthProperty().subscribe(width -> fit(width.doubleValue()));
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        FileDrop.on(emptyPage, dropZone, file -> bench.navigator().go(new Place.Import(file)));
        show();
    }

    void activate() {
        page.activate();
    }

    void deactivate() {
        commit();
        page.deactivate();
    }

    /** Keeps everything that is being typed. */
    void commit() {
        outline.commit();
        head.commit();
        inspector.commit();
    }

    private void show() {
        Plan plan = model.outline().plan().get();
        boolean empty = model.loaded().get() && model.plans().get().isEmpty();
        emptyPage.setVisible(empty);
        editorPane.setVisible(plan != null && !empty);
        boolean readOnly = model.readOnly();
        outline.readOnly(readOnly);
        head.readOnly(readOnly);
        offerWriting(!readOnly);
        planCards.show(
                model.plans().get(),
                plan == null ? null : plan.id(),
                LocalDate.now(bench.clock()).getYear());
        numbering.setSelected(plan != null && plan.head().numbering() == Numbering.AUTOMATIC);
        showChosen();
    }

    /** In a book that can only be read, nothing that writes is offered. */
    private void offerWriting(boolean offered) {
        writing.getChildren().forEach(button -> button.setDisable(!offered));
        newPlan.setDisable(!offered);
        importPlan.setDisable(!offered);
        numbering.setDisable(!offered);
        editHead.setDisable(!offered);
        removeItem.setDisable(!offered);
        deletePlan.setDisable(!offered);
        planCards.readOnly(!offered);
    }

    private void showChosen() {
        Optional<Item> item = model.outline().chosenItem();
        boolean activity = item.filter(each -> each.kind() == ItemKind.ACTIVITY).isPresent();
        activityIcon.setIconLiteral(activity ? "fth-check-square" : "fth-square");
        activityButton.setDisable(item.isEmpty() || model.readOnly());
    }

    private void fit(double width) {
        boolean narrow = width < WIDE;
        listButton.setVisible(narrow);
        listButton.setManaged(narrow);
        listSeparator.setVisible(narrow);
        listSeparator.setManaged(narrow);
        double right = narrow ? NARROW_FACTS : WIDE_FACTS;
        rightPane.setPrefWidth(right);
        rightPane.setMinWidth(right);
        drawer.narrow(narrow);
    }

    @FXML
    void toggleList() {
        drawer.toggle();
        if (drawer.open()) {
            planCards.requestFocus();
        }
    }

    @FXML
    void startPlan() {
        commit();
        NewPlan.start(bench);
    }

    @FXML
    void importPlan() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("imports.choose"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                messages.text("imports.documents"), "*.docx", "*.doc", "*.pdf", "*.txt"),
                        new FileChooser.ExtensionFilter(messages.text("imports.allFiles"), "*.*"));
        @Nullable File file = chooser.showOpenDialog(screen.getScene().getWindow());
        if (file != null) {
            bench.navigator().go(new Place.Import(file.toPath()));
        }
    }

    @FXML
    void undo() {
        outline.commit();
        model.undo();
    }

    @FXML
    void redo() {
        outline.commit();
        model.redo();
    }

    @FXML
    void outdent() {
        outline.level(-1);
    }

    @FXML
    void indent() {
        outline.level(1);
    }

    @FXML
    void up() {
        outline.move(-1);
    }

    @FXML
    void down() {
        outline.move(1);
    }

    @FXML
    void bold() {
        outline.emphasize(RichText.Style.BOLD);
    }

    @FXML
    void italic() {
        outline.emphasize(RichText.Style.ITALIC);
    }

    @FXML
    void activity() {
        outline.commit();
        ItemId id = model.outline().chosen().get();
        if (id != null && !model.readOnly()) {
            facts.toggleActivity(id);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            if (drawer.narrow()) {
                toggleList();
            } else {
                planCards.requestFocus();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && drawer.open()) {
            toggleList();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && event.getTarget() == outline) {
            outline.remove();
            event.consume();
        }
    }

    private ContextMenu rowMenu() {
        return new ContextMenu(
                entry("plans.isActivity", "fth-check-square", this::activity),
                entry("plans.indent", "fth-chevrons-right", this::indent),
                entry("plans.outdent", "fth-chevrons-left", this::outdent),
                entry("plans.up", "fth-arrow-up", this::up),
                entry("plans.down", "fth-arrow-down", this::down),
                new SeparatorMenuItem(),
                entry("plans.removeItem", "fth-trash-2", outline::remove));
    }

    private MenuItem entry(String key, String icon, Runnable deed) {
        MenuItem entry = new MenuItem(messages.text(key), new FontIcon(icon));
        entry.setOnAction(event -> deed.run());
        return entry;
    }

    private void fillFilter() {
        ToggleGroup group = new ToggleGroup();
        for (OutlineFilter filter : OutlineFilter.values()) {
            RadioMenuItem entry = new RadioMenuItem(messages.text("plans.filter." + filter.name()));
            entry.setToggleGroup(group);
            entry.setSelected(filter == OutlineFilter.ALL);
            entry.setOnAction(event -> {
                outline.commit();
                model.outline().filter().set(filter);
            });
            model.outline().filter().subscribe(now -> entry.setSelected(now == filter));
            filterButton.getItems().add(entry);
        }
        model.outline()
                .filter()
                .subscribe(now -> filterButton.setText(
                        now == OutlineFilter.ALL
                                ? messages.text("plans.filter")
                                : messages.text("plans.filter." + now.name())));
    }

    private void fillMore() {
        numbering.setOnAction(event -> model.outline()
                .change(plan ->
                        Outline.number(plan, numbering.isSelected() ? Numbering.AUTOMATIC : Numbering.AS_PRINTED)));
        moreButton
                .getItems()
                .setAll(
                        editHead,
                        numbering,
                        new SeparatorMenuItem(),
                        entry("plans.document", "fth-file-text", () -> withPlan(new CardDeeds()::document)),
                        removeItem,
                        deletePlan);
    }

    private void editHead() {
        commit();
        about.open();
    }

    private void withPlan(Consumer<PlanId> deed) {
        Plan plan = model.outline().plan().get();
        if (plan != null) {
            deed.accept(plan.id());
        }
    }

    private final class CardDeeds implements PlanCards.Deeds {
        @Override
        public void open(PlanId plan) {
            commit();
            drawer.close();
            model.open(plan, null);
        }

        @Override
        public void document(PlanId plan) {
            commit();
            bench.navigator().go(new Place.Documents(plan));
        }

        @Override
        public void delete(PlanId plan) {
            commit();
            model.delete(plan);
        }
    }

    private final class Around implements OutlineView.Around {
        @Override
        public void undo() {
            model.undo();
        }

        @Override
        public void redo() {
            model.redo();
        }

        @Override
        public void toggleActivity(ItemId item) {
            facts.toggleActivity(item);
        }

        @Override
        public void removed(Item item) {
            String name = item.text().isBlank()
                    ? messages.text("plans.item.blank")
                    : BriefTitle.of(item.text().plain());
            bench.notices()
                    .done(
                            messages.text("plans.removed", name),
                            messages.text("plans.undo"),
                            PlansController.this::undo);
        }
    }
}
