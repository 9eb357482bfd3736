package vn.sen.desktop.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Importing;
import vn.sen.desktop.imports.ImportModel.Phase;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.Plan;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** The import check: the document on the left, what was understood on the right, the one button below. */
final class ImportController {
    private static final int MOST_NAME = 60;

    private final Workbench bench;
    private final Messages messages;
    private final ImportModel model;

    @FXML
    private StackPane page;

    @FXML
    private BorderPane check;

    @FXML
    private StackPane busy;

    @FXML
    private Label busyTitle;

    @FXML
    private StackPane failed;

    @FXML
    private Label failure;

    @FXML
    private Label failedTitle;

    @FXML
    private Label fileName;

    @FXML
    private Label items;

    @FXML
    private Label activities;

    @FXML
    private Label dates;

    @FXML
    private Label doubtful;

    @FXML
    private HBox known;

    @FXML
    private Label knownWords;

    @FXML
    private Button openKnown;

    @FXML
    private ScrollPane paper;

    @FXML
    private ListView<ImportRow> rows;

    @FXML
    private Button next;

    @FXML
    private Button write;

    ImportController(Workbench bench, ImportModel model) {
        this.bench = bench;
        this.messages = bench.messages();
        this.model = model;
    }

    @FXML
    private void initialize() {
        FileDrop.onto(page, page, model::read);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        activities.textProperty().bind(counted("imports.activities", model.activities()));
        dates.textProperty().bind(counted("imports.dates", model.dates()));
        doubtful.textProperty().bind(counted("imports.toSee", model.doubtful()));
        model.doubtful().subscribe(count -> {
            shows(doubtful, count.intValue() > 0);
            shows(next, count.intValue() > 0);
        });
        model.phase().subscribe(this::show);
    }

    private javafx.beans.value.ObservableValue<String> counted(
            String key, javafx.beans.property.ReadOnlyIntegerProperty count) {
        return Bindings.createStringBinding(() -> messages.text(key, count.get()), count);
    }

    private void show(@Nullable Phase phase) {
        check.setVisible(phase instanceof Phase.Ready);
        busy.setVisible(phase instanceof Phase.Busy);
        failed.setVisible(phase instanceof Phase.Failed);
        switch (phase) {
            case null -> {}
            case Phase.Busy(Path file) -> busyTitle.setText(messages.text("imports.busy", name(file)));
            case Phase.Failed(Path file, Exception cause) -> showFailure(file, cause);
            case Phase.Ready ready -> showReady(ready);
        }
    }

    private void showFailure(Path file, Exception cause) {
        failedTitle.setText(messages.text("imports.failed", name(file)));
        failure.setText(
                cause instanceof Problem problem
                        ? problem.sentence(messages)
                        : messages.text("imports.failed.unknown"));
        if (!(cause instanceof Problem)) {
            bench.notices().failure(cause);
        }
    }

    private void showReady(Phase.Ready ready) {
        Plan plan = new Importing(ready.reading().toDraft()).plan();
        int[] count = {0};
        plan.walk(item -> count[0]++);
        fileName.setText(name(ready.file()));
        items.setText(messages.text("imports.items", count[0]));
        write.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "imports.write", count[0], model.activities().get()),
                        model.activities()));
        showKnown(ready.known());
        rows.setCellFactory(list -> new RowCell(messages, plan.head().year()));
        rows.getItems().setAll(ready.rows());
        showPaper(ready);
        write.setDisable(bench.book().readOnlyReason().isPresent());
        rows.requestFocus();
    }

    private void showKnown(Importing.Plans plans) {
        shows(known, !(plans instanceof Importing.Plans.None));
        switch (plans) {
            case Importing.Plans.None none -> {}
            case Importing.Plans.Same(Plan plan) -> showKnown(messages.text("imports.same", reference(plan)), plan);
            case Importing.Plans.Other(Plan plan) -> showKnown(messages.text("imports.other", reference(plan)), plan);
        }
    }

    private void showKnown(String words, Plan plan) {
        knownWords.setText(words);
        openKnown.setOnAction(event -> bench.navigator().go(new Place.Plans(plan.id(), null)));
    }

    private static String reference(Plan plan) {
        return plan.head().reference();
    }

    private void showPaper(Phase.Ready ready) {
        DocumentPage document =
                new DocumentPage(ready.reading().lines(), ready.lit(), hit -> choose(ready.rows(), hit));
        StackPane well = new StackPane(document);
        well.getStyleClass().add("document-well");
        paper.setContent(well);
        paper.setVvalue(0);
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && paper.getContent() == well) {
                document.show(row.words(), paper);
            }
        });
    }

    /** Chooses the row of the words that were clicked, or of their paragraph. */
    private void choose(List<ImportRow> all, int hit) {
        int line = -1 - hit;
        for (int i = 0; i < all.size(); i++) {
            if (i == hit || hit < 0 && all.get(i).words().line() == line) {
                rows.getSelectionModel().select(i);
                rows.scrollTo(Math.max(0, i - 3));
                rows.requestFocus();
                return;
            }
        }
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.F8) {
            next();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && !typing && check.isVisible() && rows.isFocused()) {
            ImportRow row = rows.getSelectionModel().getSelectedItem();
            if (row != null && row.choosable()) {
                row.taken().set(!row.taken().get());
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && busy.isVisible()) {
            later();
            event.consume();
        }
    }

    @FXML
    private void next() {
        Optional<Integer> found = ImportModel.nextDoubtful(
                rows.getItems(), rows.getSelectionModel().getSelectedIndex());
        found.ifPresent(index -> {
            rows.getSelectionModel().select(index);
            rows.scrollTo(Math.max(0, index - 2));
            rows.requestFocus();
        });
    }

    @FXML
    private void another() {
        ImportChooser.choose(page.getScene().getWindow(), messages).ifPresent(model::read);
    }

    @FXML
    private void later() {
        model.cancel();
        bench.navigator().go(new Place.Home());
    }

    @FXML
    private void write() {
        model.write();
    }

    private static void shows(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.length() <= MOST_NAME ? name : name.substring(0, MOST_NAME - 1) + "…";
    }
}
