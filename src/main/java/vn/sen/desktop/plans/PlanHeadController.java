package vn.sen.desktop.plans;

import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.Plan;
import vn.sen.text.Messages;

/** The card of what stands around a plan: letterhead, number, recipients, signature. It is kept as one edit. */
final class PlanHeadController {
    private final OutlineModel model;
    private final PlanHeadDraft draft;

    @FXML
    private StackPane view;

    @FXML
    private VBox card;

    @FXML
    private TextField superior;

    @FXML
    private TextField issuer;

    @FXML
    private TextField number;

    @FXML
    private TextField symbol;

    @FXML
    private TextField date;

    @FXML
    private TextField place;

    @FXML
    private TextField year;

    @FXML
    private TextArea recipients;

    @FXML
    private TextField authority;

    @FXML
    private TextField position;

    @FXML
    private TextField signer;

    @FXML
    private Label fault;

    @FXML
    private Button save;

    private @Nullable Node before;

    PlanHeadController(OutlineModel model, Messages messages) {
        this.model = model;
        this.draft = new PlanHeadDraft(messages);
    }

    @FXML
    void initialize() {
        superior.textProperty().bindBidirectional(draft.superior());
        issuer.textProperty().bindBidirectional(draft.issuer());
        number.textProperty().bindBidirectional(draft.number());
        symbol.textProperty().bindBidirectional(draft.symbol());
        date.textProperty().bindBidirectional(draft.date());
        place.textProperty().bindBidirectional(draft.place());
        year.textProperty().bindBidirectional(draft.year());
        recipients.textProperty().bindBidirectional(draft.recipients());
        authority.textProperty().bindBidirectional(draft.authority());
        position.textProperty().bindBidirectional(draft.position());
        signer.textProperty().bindBidirectional(draft.signer());
        fault.textProperty().bind(draft.fault());
        save.disableProperty().bind(draft.fault().isNotEmpty());
        view.visibleProperty().addListener((of, was, shown) -> view.setManaged(shown));
        view.setVisible(false);
        view.setManaged(false);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        card.setOnMousePressed(Event::consume);
    }

    /** Opens on the plan that is shown. */
    void open() {
        Plan plan = model.plan().get();
        if (plan != null) {
            before = view.getScene() == null ? null : view.getScene().getFocusOwner();
            draft.begin(plan.head());
            view.setVisible(true);
            view.toFront();
            number.requestFocus();
            number.selectAll();
        }
    }

    @FXML
    void save() {
        Plan plan = model.plan().get();
        if (plan != null) {
            draft.finish(plan.head()).ifPresent(head -> {
                close();
                model.change(now -> now.withHead(head));
            });
        }
    }

    @FXML
    void close() {
        view.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && (event.isShortcutDown() || event.getTarget() instanceof TextField)) {
            save();
            event.consume();
        }
    }
}
