package vn.sen.desktop.parts.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.sen.desktop.parts.SameThread;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.writing.Documents;
import vn.sen.writing.PageProfile;
import vn.sen.writing.PdfWriter;
import vn.sen.writing.SamplePlan;
import vn.sen.writing.Typeset;

@ExtendWith(ApplicationExtension.class)
class PagePreviewTest {
    private static final Plan PLAN = SamplePlan.sixPages();
    private static final Typeset PAGES = new PdfWriter(PageProfile.HOI_ND30).typeset(Documents.blocks(PLAN));

    private final List<Exception> failures = new ArrayList<>();
    private PagePreview preview;

    @Start
    void start(Stage stage) {
        preview = new PagePreview(new SameThread(), failures::add);
        stage.setScene(new Scene(preview, 900, 640));
        stage.show();
    }

    @Test
    void pagesThatAreSeenAreDrawnAndOthersAreNot() {
        show();
        assertThat(preview.pagesProperty().get()).isEqualTo(7);
        assertThat(drawn()).isPositive().isLessThan(7);
        assertThat(failures).isEmpty();
    }

    @Test
    void aDocumentThatIsSetAgainStaysWhereItIsRead() {
        show();
        onFx(() -> preview.showPage(3));
        double before = preview.scrollProperty().get();
        show();
        assertThat(preview.pageProperty().get()).isEqualTo(3);
        assertThat(preview.scrollProperty().get()).isEqualTo(before);
    }

    @Test
    void anItemIsBroughtIntoSightAndTinted() {
        show();
        ItemId last = PLAN.items().getLast().id();
        onFx(() -> preview.showItem(last));
        assertThat(preview.pageProperty().get()).isEqualTo(6);
        assertThat(preview.lookupAll(".page-mark")).hasSize(1);
        onFx(() -> preview.showItem(null));
        assertThat(preview.lookupAll(".page-mark")).isEmpty();
    }

    @Test
    void keysZoomAndFit() {
        show();
        double fitting = preview.zoomProperty().get();
        press(KeyCode.PLUS);
        assertThat(preview.zoomProperty().get()).isGreaterThan(fitting);
        assertThat(preview.fitProperty().get()).isEqualTo(Fit.CHOSEN);
        press(KeyCode.DIGIT0);
        assertThat(preview.zoomProperty().get()).isEqualTo(fitting);
    }

    @Test
    void nothingIsLeftOfADocumentThatIsCleared() {
        show();
        onFx(preview::clear);
        assertThat(preview.lookupAll(".page-sheet")).isEmpty();
        assertThat(preview.pagesProperty().get()).isZero();
    }

    private void show() {
        onFx(() -> preview.show(PAGES));
    }

    private void press(KeyCode code) {
        onFx(() -> preview.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
    }

    private long drawn() {
        Set<Node> sheets = preview.lookupAll(".page-sheet");
        return sheets.stream()
                .flatMap(sheet -> ((PageSheet) sheet).getChildrenUnmodifiable().stream())
                .filter(node -> node instanceof ImageView picture && picture.getImage() != null)
                .count();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
