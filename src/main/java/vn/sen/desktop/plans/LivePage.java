package vn.sen.desktop.plans;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.pages.PagePreview;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.writing.Documents;
import vn.sen.writing.PageProfile;
import vn.sen.writing.PdfWriter;
import vn.sen.writing.Typeset;

/** The pages of the open plan as they will be printed, a moment after each change, at the chosen item. */
final class LivePage extends VBox {
    private static final Duration PAUSE = Duration.millis(150);

    private static final Duration PULSES = Duration.millis(120);
    /** Never less high than this, unless it is folded away. */
    private static final double LEAST = 190;

    private final Workbench bench;
    private final OutlineModel model;
    private final PagePreview preview;
    private final Label pages = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition laidOut = new PauseTransition(PULSES);
    private final Button fold = new Button();
    private final FontIcon foldIcon = new FontIcon("fth-chevron-down");

    private Runnable cancel = () -> {};
    private @Nullable Plan shown;
    private @Nullable Plan asked;
    private boolean active;

    LivePage(OutlineModel model, Workbench bench) {
        this.model = model;
        this.bench = bench;
        this.preview = new PagePreview(bench.background(), bench.notices()::failure);
        getStyleClass().add("live-page");
        preview.setMinHeight(0);
        setVgrow(preview, Priority.ALWAYS);
        setVgrow(this, Priority.ALWAYS);
        setMinHeight(USE_PREF_SIZE);
        setPrefHeight(LEAST);
        getChildren().addAll(head(), preview);
        pause.setOnFinished(event -> typeset());
        preview.heightProperty().addListener(of -> laidOut.playFromStart());
        laidOut.setOnFinished(event -> follow(model.chosen().get()));
        preview.setOnItem(item -> model.reveal(item, 0));
        preview.pageProperty().addListener(of -> count());
        preview.pagesProperty().addListener(of -> count());
        model.plan().addListener(of -> changed());
        model.chosen().addListener((of, before, now) -> follow(now));
    }

    private HBox head() {
        Label title = new Label(bench.messages().text("plans.page"));
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        pages.getStyleClass().addAll("muted", "small-text");
        pages.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        fold.setGraphic(foldIcon);
        named(fold, "plans.page.fold");
        fold.setOnAction(event -> fold(preview.isVisible()));
        Button smaller = new Button("", new FontIcon("fth-zoom-out"));
        named(smaller, "plans.page.smaller");
        smaller.setOnAction(event -> preview.zoomOut());
        Button larger = new Button("", new FontIcon("fth-zoom-in"));
        named(larger, "plans.page.larger");
        larger.setOnAction(event -> preview.zoomIn());
        Button print = new Button("", new FontIcon("fth-printer"));
        named(print, "plans.page.print");
        print.setOnAction(event -> print());
        HBox head = new HBox(title, pages, gap, smaller, larger, print, fold);
        head.getStyleClass().add("live-page-head");
        return head;
    }

    private void named(Button button, String key) {
        button.getStyleClass().addAll("icon-button", "compact");
        button.setAccessibleText(bench.messages().text(key));
        button.setTooltip(new Tooltip(bench.messages().text(key)));
    }

    /** Shows the head alone, or the pages again. */
    void fold(boolean away) {
        preview.setVisible(!away);
        preview.setManaged(!away);
        foldIcon.setIconLiteral(away ? "fth-chevron-up" : "fth-chevron-down");
        setVgrow(this, away ? Priority.NEVER : Priority.ALWAYS);
        setPrefHeight(away ? USE_COMPUTED_SIZE : LEAST);
        if (!away) {
            changed();
        }
    }

    void activate() {
        active = true;
        changed();
    }

    void deactivate() {
        active = false;
        pause.stop();
        laidOut.stop();
        drop();
    }

    private void print() {
        Plan plan = model.plan().get();
        if (plan != null) {
            bench.navigator().go(new Place.Documents(plan.id()));
        }
    }

    private void changed() {
        if (active && preview.isVisible()) {
            pause.playFromStart();
        }
    }

    private void typeset() {
        Plan plan = model.plan().get();
        if (plan == null) {
            drop();
            shown = null;
            preview.clear();
            return;
        }
        if (Objects.equals(plan, asked)) {
            return;
        }
        drop();
        if (Objects.equals(plan, shown)) {
            return;
        }
        asked = plan;
        cancel = bench.background()
                .run(
                        () -> new PdfWriter(PageProfile.HOI_ND30).typeset(Documents.blocks(plan)),
                        typeset -> show(plan, typeset),
                        failure -> {
                            asked = null;
                            bench.notices().failure(failure);
                        });
    }

    /** What is still being typeset must not be shown any more. */
    private void drop() {
        cancel.run();
        asked = null;
    }

    private void show(Plan plan, Typeset typeset) {
        boolean another = shown == null || !shown.id().equals(plan.id());
        shown = plan;
        asked = null;
        preview.show(typeset);
        if (another) {
            preview.showPage(0);
        }
        // The pages are laid out in the next pulse; only then can the item be brought to sight.
        laidOut.playFromStart();
    }

    private void follow(@Nullable ItemId item) {
        preview.showItem(item);
    }

    private void count() {
        int all = preview.pagesProperty().get();
        pages.setText(
                all == 0
                        ? ""
                        : bench.messages()
                                .text(
                                        "plans.page.of",
                                        String.valueOf(preview.pageProperty().get() + 1),
                                        String.valueOf(all)));
    }
}
