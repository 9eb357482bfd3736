package vn.sen.desktop.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.documents.DocumentsModel.Standing;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.pages.Fit;
import vn.sen.desktop.parts.pages.PagePreview;
import vn.sen.desktop.parts.pages.Spread;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.text.Messages;
import vn.sen.writing.DocumentFormat;

/** Văn bản: the list on the left, the pages on the right. */
public final class DocumentsController {
    private static final double PERCENT = 100;
    /** Below this width the list is narrower, and words that repeat others are left out of the toolbar. */
    private static final double NARROW = 1150;

    private final Workbench bench;
    private final Messages messages;
    private final DocumentsModel model;
    private final NumberModel numbers;
    private final DocumentActions actions;
    private final PagePreview preview;

    @FXML
    private HBox work;

    @FXML
    private VBox left;

    @FXML
    private Node empty;

    @FXML
    private ComboBox<Integer> year;

    @FXML
    private HBox seriesStrip;

    @FXML
    private Label seriesWarning;

    @FXML
    private ListView<DocumentRow> list;

    @FXML
    private Label count;

    @FXML
    private Label reference;

    @FXML
    private Label state;

    @FXML
    private Label zoom;

    @FXML
    private ToggleButton one;

    @FXML
    private ToggleButton two;

    @FXML
    private HBox tools;

    @FXML
    private StackPane desk;

    @FXML
    private Label pageNumber;

    @FXML
    private Button print;

    DocumentsController(Workbench bench, DocumentsModel model, NumberModel numbers, DocumentActions actions) {
        this.bench = bench;
        this.messages = bench.messages();
        this.model = model;
        this.numbers = numbers;
        this.actions = actions;
        this.preview = new PagePreview(bench.background(), model.failures());
    }

    @FXML
    private void initialize() {
        shows(work, model.standing().map(Standing.READY::equals));
        shows(empty, model.standing().map(Standing.EMPTY::equals));
        showYears();
        showList();
        showPages();
        showToolbar();
        seriesWarning.textProperty().bind(numbers.seriesWarning());
        shows(seriesStrip, numbers.seriesWarning().map(text -> !text.isEmpty()));
    }

    private void showYears() {
        year.setItems(model.years());
        year.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer value) {
                return value == null ? "" : messages.text("documents.year", value.toString());
            }

            @Override
            public @Nullable Integer fromString(String text) {
                return null;
            }
        });
        year.valueProperty().bindBidirectional(model.year());
    }

    private void showList() {
        list.setItems(model.documents());
        list.setCellFactory(view -> new DocumentCell(messages));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (row != null) {
                model.selected().set(row.id());
            }
        });
        model.selected().addListener(change -> selectShown());
        // A list that is filled anew forgets what was chosen in it.
        model.documents().addListener((ListChangeListener<DocumentRow>) change -> selectShown());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                openPlan();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openPlan();
            }
        });
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "documents.count",
                                model.documents().size(),
                                Objects.requireNonNullElse(model.year().get(), "")
                                        .toString()),
                        model.documents(),
                        model.year()));
    }

    private void selectShown() {
        PlanId chosen = model.selected().get();
        for (int i = 0; i < model.documents().size(); i++) {
            if (model.documents().get(i).id().equals(chosen)
                    && !list.getSelectionModel().isSelected(i)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
            }
        }
    }

    private void showPages() {
        desk.getChildren().addFirst(preview);
        model.pages().addListener((property, before, pages) -> {
            if (pages == null) {
                preview.clear();
            } else {
                preview.show(pages);
            }
        });
        model.selected()
                .addListener(
                        (property, before, plan) -> preview.scrollProperty().set(0));
        preview.setOnItem(item -> withShown(plan -> bench.navigator().go(new Place.Plans(plan.id(), item))));
    }

    private void showToolbar() {
        model.shown()
                .addListener((property, before, plan) ->
                        showHead(Optional.ofNullable(plan).map(Plan::head)));
        showHead(Optional.empty());
        zoom.textProperty()
                .bind(preview.zoomProperty()
                        .map(value -> messages.text("documents.zoom", Math.round(value.doubleValue() * PERCENT))));
        pageNumber
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "documents.page",
                                preview.pageProperty().get() + 1,
                                preview.pagesProperty().get()),
                        preview.pageProperty(),
                        preview.pagesProperty()));
        BooleanBinding roomy = work.widthProperty().greaterThanOrEqualTo(NARROW);
        shows(pageNumber, roomy.and(preview.pagesProperty().greaterThan(0)));
        shows(state, roomy.and(model.shown().isNotNull()));
        roomy.subscribe(wide -> List.of(left, tools).forEach(pane -> {
            pane.getStyleClass().remove("narrow");
            if (!wide) {
                pane.getStyleClass().add("narrow");
            }
        }));
        ToggleGroup spreads = new ToggleGroup();
        spreads.getToggles().addAll(one, two);
        spreads.selectedToggleProperty().addListener((property, before, chosen) -> {
            if (chosen == null) {
                spreads.selectToggle(before);
                return;
            }
            preview.spreadProperty().set(chosen == two ? Spread.TWO : Spread.ONE);
            preview.fitProperty().set(chosen == two ? Fit.PAGE : Fit.WIDTH);
        });
        two.setSelected(true);
        tools.disableProperty().bind(model.shown().isNull());
    }

    private void showHead(Optional<PlanHead> head) {
        reference.setText(head.map(PlanHead::reference).orElse(""));
        head.ifPresent(shown -> {
            boolean draft = shown.number() == null;
            state.getStyleClass().setAll("label", "chip", draft ? "tentative" : "neutral");
            state.setText(
                    draft
                            ? messages.text("documents.draft")
                            : shown.date()
                                    .map(day -> messages.text("documents.issuedOn", DayConverter.DAY.format(day)))
                                    .orElse(messages.text("documents.issued")));
            FontIcon icon = new FontIcon(draft ? "fth-edit-2" : "fth-check");
            icon.setIconSize(12);
            state.setGraphic(icon);
        });
    }

    /** Prints what is shown; also for the key that prints. */
    @FXML
    void print() {
        withShown(plan -> actions.print(plan, window()));
    }

    @FXML
    private void savePdf() {
        withShown(plan -> actions.save(plan, DocumentFormat.PDF, window()));
    }

    @FXML
    private void saveWord() {
        withShown(plan -> actions.save(plan, DocumentFormat.DOCX, window()));
    }

    @FXML
    private void zoomIn() {
        preview.zoomIn();
    }

    @FXML
    private void zoomOut() {
        preview.zoomOut();
    }

    @FXML
    private void goToPlans() {
        bench.navigator().go(new Place.Plans(null, null));
    }

    private void openPlan() {
        PlanId chosen = model.selected().get();
        if (chosen != null) {
            bench.navigator().go(new Place.Plans(chosen, null));
        }
    }

    private void withShown(Consumer<Plan> action) {
        Plan plan = model.shown().get();
        if (plan != null) {
            action.accept(plan);
        }
    }

    private Window window() {
        return print.getScene().getWindow();
    }

    private static void shows(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
