package vn.sen.desktop.partners;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Fxml;
import vn.sen.office.Partner;
import vn.sen.text.Messages;

/** The list on the left, and beside it the page or form of what is chosen. */
final class PartnersController {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final PartnersModel model;
    private final Messages messages;
    private @Nullable Form form;
    private boolean selecting;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private HBox view;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private CustomTextField search;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private HBox groups;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ListView<PartnerRow> list;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private StackPane stage;

    PartnersController(PartnersModel model) {
        this.model = model;
        this.messages = model.bench().messages();
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(this::fromSearch);
        groups.getChildren().setAll(GroupChips.of(model));
        list.setItems(model.rows());
        list.setCellFactory(view -> new PartnerCell(messages));
        list.setPlaceholder(nothingFound());
        list.getSelectionModel().selectedItemProperty().addListener((item, before, after) -> chosen(after));
        list.setOnKeyPressed(this::onList);
        model.rows().addListener((ListChangeListener<PartnerRow>) change -> mark());
        model.subject().addListener((subject, before, after) -> show(after));
        model.content().addListener((content, before, after) -> refresh());
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                search.requestFocus();
                search.selectAll();
                event.consume();
            }
        });
        show(model.subject().get());
    }

    /** Keeps a form that is complete when one goes to another screen; one that is not stays open. */
    void leave() {
        if (form != null && !form.unfinished()) {
            keepWriting();
            model.leaveForm();
        }
    }

    /** Keeps a form that is complete; false, and back to the form, while something in it would be lost. */
    boolean mayGo() {
        if (form != null && form.unfinished()) {
            form.begin();
            return false;
        }
        keepWriting();
        return true;
    }

    private void keepWriting() {
        if (form != null) {
            form.edit().ifPresent(model::keep);
        }
    }

    @FXML
    private void addPartner() {
        go(new Subject.PartnerForm(null));
    }

    private Node nothingFound() {
        Label words = new Label(messages.text("partners.nothingFound"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        Button all = new Button(messages.text("partners.showAll"));
        all.getStyleClass().add("link");
        all.setOnAction(event -> showAll());
        VBox box = new VBox(4, words, all);
        box.getStyleClass().add("nothing-found");
        box.visibleProperty().bind(model.search().isNotEmpty().or(model.group().isNotEqualTo(KindGroup.ALL)));
        return box;
    }

    private void showAll() {
        model.search().set("");
        model.group().set(KindGroup.ALL);
        list.requestFocus();
    }

    private void fromSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            if (list.getSelectionModel().getSelectedItem() == null) {
                model.rows().stream()
                        .filter(PartnerRow.One.class::isInstance)
                        .findFirst()
                        .ifPresent(list.getSelectionModel()::select);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void onList(KeyEvent event) {
        if (!(list.getSelectionModel().getSelectedItem() instanceof PartnerRow.One(Partner partner))) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            model.edit(partner);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.delete(partner);
            event.consume();
        }
    }

    /** Heads of countries are passed over, in the direction of the arrow. */
    private void chosen(@Nullable PartnerRow row) {
        if (selecting || row == null) {
            return;
        }
        switch (row) {
            case PartnerRow.Country country -> passOver(model.rows().indexOf(country));
            case PartnerRow.AllVisits visits -> go(new Subject.Visits(null, null));
            case PartnerRow.One one -> go(new Subject.Page(one.partner().id()));
        }
    }

    private void passOver(int head) {
        boolean up = rowOf(model.subject().get()) > head;
        int next = up && head > 0 ? head - 1 : head + 1;
        list.getSelectionModel().clearAndSelect(next);
        list.getFocusModel().focus(next);
    }

    private void go(Subject subject) {
        if (mayGo()) {
            model.subject().set(subject);
        } else {
            Platform.runLater(this::mark);
        }
    }

    private void show(Subject subject) {
        form = null;
        stage.getChildren().setAll(page(subject));
        if (form != null) {
            // What scrolls has no place in the window before its looks are known, and takes no focus.
            stage.applyCss();
            form.begin();
        }
        mark();
    }

    /** The same page with what the book says now; a form keeps what is being written. */
    private void refresh() {
        if (!model.subject().get().writing()) {
            show(model.subject().get());
        }
    }

    private List<Node> page(Subject subject) {
        return switch (subject) {
            case Subject.Loading loading -> List.of();
            case Subject.Empty empty -> List.of(new EmptyPage(model));
            case Subject.Visits visits -> List.of(Fxml.load(new VisitsPageController(model, visits), messages));
            case Subject.Page page ->
                model.content()
                        .get()
                        .partner(page.partner())
                        .map(partner -> List.<Node>of(Fxml.load(new PartnerPageController(model, partner), messages)))
                        .orElse(List.of());
            case Subject.PartnerForm writing -> {
                PartnerFormController controller = new PartnerFormController(model, writing);
                form = controller;
                yield List.of(Fxml.load(controller, messages));
            }
            case Subject.VisitForm writing -> {
                VisitFormController controller = new VisitFormController(model, writing);
                form = controller;
                yield List.of(Fxml.load(controller, messages));
            }
        };
    }

    private void mark() {
        int row = rowOf(model.subject().get());
        selecting = true;
        try {
            if (row < 0) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedIndex() != row) {
                list.getSelectionModel().clearAndSelect(row);
                Platform.runLater(() -> reveal(row));
            }
        } finally {
            selecting = false;
        }
    }

    /** Scrolls only to what is out of sight. */
    private void reveal(int row) {
        boolean seen = list.lookupAll(".list-cell").stream()
                .anyMatch(cell -> cell instanceof ListCell<?> one && !one.isEmpty() && one.getIndex() == row);
        if (!seen) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private int rowOf(Subject subject) {
        return switch (subject) {
            case Subject.Visits visits -> indexOf(PartnerRow.AllVisits.class);
            case Subject.Page page -> indexOf(page);
            case Subject.VisitForm form -> rowOf(form.back());
            case Subject.PartnerForm form ->
                form.before() == null
                        ? -1
                        : indexOf(new Subject.Page(form.before().id()));
            case Subject.Loading loading -> -1;
            case Subject.Empty empty -> -1;
        };
    }

    private int indexOf(Class<? extends PartnerRow> type) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (type.isInstance(model.rows().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int indexOf(Subject.Page page) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i) instanceof PartnerRow.One one
                    && one.partner().id().equals(page.partner())) {
                return i;
            }
        }
        return -1;
    }
}
