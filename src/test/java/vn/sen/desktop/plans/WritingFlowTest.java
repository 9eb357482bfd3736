package vn.sen.desktop.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Fonts;
import vn.sen.desktop.parts.Look;
import vn.sen.desktop.parts.TextSize;
import vn.sen.desktop.parts.Theme;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.Plans;
import vn.sen.plan.RichText;

/** Writing a plan on the keyboard, on a real book. */
@ExtendWith(ApplicationExtension.class)
class WritingFlowTest {
    private PlanBook book;
    private final Held held = new Held();
    private Bench bench;
    private PlansScreen screen;
    private Plan plan;
    private Path folder;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("sen-writing");
        book = PlanBook.open(folder);
        plan = Plans.of(
                Numbering.AUTOMATIC,
                "I. MỤC ĐÍCH",
                "  Nâng cao hiểu biết của hội viên.",
                "II. NỘI DUNG",
                "  1. Thông tin đối ngoại",
                "    1.1. Hội thi áo dài",
                "    1.2. Gian hàng không đồng",
                "III. TỔ CHỨC THỰC HIỆN",
                "  - Văn phòng tham mưu mục 1.2.");
        book.apply(new Edits.AddPlan(plan));
        bench = new Bench(book, held);
        screen = new PlansScreen(bench.workbench);
        Scene scene = new Scene(new StackPane(screen.view()), 1280, 700);
        new Look(Theme.LIGHT, Fonts.liberation(Fonts.LIBERATION_SANS), TextSize.NORMAL).dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.activate();
        // However slowly a test types, nothing but its own steps keeps what it types.
        ((OutlineView) scene.getRoot().lookup(".outline")).keepAfter(Duration.hours(1));
        ((LivePage) scene.getRoot().lookup(".live-page")).fold(true);
    }

    @Stop
    void stop() {
        screen.deactivate();
        book.close();
    }

    @AfterEach
    void settle(FxRobot robot) {
        robot.interact(() -> {});
    }

    @Test
    void wordsTypedIntoARowAreKept(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        type(robot, " truyền thống, đẹp và ấm áp");
        robot.interact(() -> screen.deactivate());

        assertThat(kept()).contains("    1.1. Hội thi áo dài truyền thống, đẹp và ấm áp");
    }

    @Test
    void wordsAreKeptAfterAPause(FxRobot robot) throws Exception {
        robot.interact(() -> outline(robot).keepAfter(Duration.millis(50)));
        caretIn(robot, "Gian hàng", 9);
        type(robot, " quê");
        for (int i = 0; i < 100 && !kept().contains("    1.2. Gian hàng quê không đồng"); i++) {
            Thread.sleep(50);
        }
        assertThat(kept()).contains("    1.2. Gian hàng quê không đồng");
        assertThat(editor(robot).getCaretPosition()).isEqualTo(13);
    }

    @Test
    void enterMakesTheNextItemAndTypingGoesOnThere(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        press(robot, KeyCode.ENTER);
        type(robot, "Họp mặt đầu xuân");
        press(robot, KeyCode.ENTER);
        type(robot, "Ngày hội đại đoàn kết");
        commit(robot);

        assertThat(kept().subList(4, 8))
                .containsExactly(
                        "    1.1. Hội thi áo dài",
                        "    1.2. Họp mặt đầu xuân",
                        "    1.3. Ngày hội đại đoàn kết",
                        "    1.4. Gian hàng không đồng");
    }

    @Test
    void tabAndShiftTabChangeTheLevel(FxRobot robot) {
        caretIn(robot, "Gian hàng", 0);
        press(robot, KeyCode.TAB);
        assertThat(kept().subList(4, 6)).containsExactly("    1.1. Hội thi áo dài", "      a) Gian hàng không đồng");

        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertThat(kept()).isEqualTo(Plans.lines(plan));
        assertThat(editor(robot).isFocused()).isTrue();
    }

    @Test
    void altArrowsMoveTheItem(FxRobot robot) {
        caretIn(robot, "Gian hàng", 4);
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);

        assertThat(kept().subList(4, 6)).containsExactly("    1.1. Gian hàng không đồng", "    1.2. Hội thi áo dài");
        assertThat(editor(robot).getCaretPosition()).isEqualTo(4);
    }

    @Test
    void backspaceAtTheStartJoinsAndWithinTheWordsOnlyDeletes(FxRobot robot) {
        caretIn(robot, "Gian hàng", 0);
        press(robot, KeyCode.BACK_SPACE);
        assertThat(kept()).contains("    1.1. Hội thi áo dàiGian hàng không đồng");

        press(robot, KeyCode.BACK_SPACE);
        commit(robot);
        assertThat(kept()).contains("    1.1. Hội thi áo dàGian hàng không đồng");
    }

    @Test
    void undoTakesStepsBackOneByOneAndRedoDoesThemAgain(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        type(robot, " đẹp");
        press(robot, KeyCode.ENTER);
        type(robot, "Mới");
        undo(robot);
        assertThat(kept().subList(4, 6)).containsExactly("    1.1. Hội thi áo dài đẹp", "    1.2.");
        undo(robot);
        assertThat(kept().subList(4, 6))
                .containsExactly("    1.1. Hội thi áo dài đẹp", "    1.2. Gian hàng không đồng");
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertThat(kept().subList(4, 6)).containsExactly("    1.1. Hội thi áo dài đẹp", "    1.2.");
    }

    @Test
    void theArrowsGoFromRowToRow(FxRobot robot) {
        caretIn(robot, "Hội thi", 3);
        press(robot, KeyCode.DOWN);
        assertThat(editor(robot).getText()).isEqualTo("Gian hàng không đồng");
        press(robot, KeyCode.UP);
        press(robot, KeyCode.UP);
        assertThat(editor(robot).getText()).isEqualTo("Thông tin đối ngoại");
        press(robot, KeyCode.END);
        press(robot, KeyCode.RIGHT);
        assertThat(editor(robot).getText()).isEqualTo("Hội thi áo dài");
        assertThat(editor(robot).getCaretPosition()).isZero();
    }

    @Test
    void manyPastedLinesBecomeManyItems(FxRobot robot) {
        caretIn(robot, "Gian hàng", 20);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(";\nHội chợ quê\nĐêm văn nghệ");
            Clipboard.getSystemClipboard().setContent(content);
            editor(robot).paste();
        });

        assertThat(kept().subList(5, 8))
                .containsExactly("    1.2. Gian hàng không đồng;", "    1.3. Hội chợ quê", "    1.4. Đêm văn nghệ");
    }

    @Test
    void aReferenceFollowsItsItemInOneStep(FxRobot robot) {
        caretIn(robot, "Văn phòng", 0);
        type(robot, "- ");
        commit(robot);
        caretIn(robot, "Hội thi", 14);
        press(robot, KeyCode.ENTER);

        assertThat(kept()).contains("  - - Văn phòng tham mưu mục 1.3.");
        undo(robot);
        assertThat(kept()).contains("  - - Văn phòng tham mưu mục 1.2.");
    }

    @Test
    void boldIsPutOnTheSelectedWords(FxRobot robot) {
        caretIn(robot, "Hội thi", 0);
        robot.interact(() -> editor(robot).selectRange(0, 7));
        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);

        Item item = Plans.named(now(), "Hội thi");
        assertThat(item.text().emphasis()).containsExactly(new RichText.Emphasis(0, 7, RichText.Style.BOLD));
    }

    @Test
    void anActivityTakesTheDateOfItsOwnWords(FxRobot robot) {
        caretIn(robot, "Nâng cao", 32);
        press(robot, KeyCode.ENTER);
        type(robot, "Họp mặt ngày 20/10");
        robot.press(KeyCode.CONTROL, KeyCode.H).release(KeyCode.H, KeyCode.CONTROL);

        Item item = Plans.named(now(), "Họp mặt");
        assertThat(item.kind()).isEqualTo(ItemKind.ACTIVITY);
        assertThat(item.activity().orElseThrow().schedule())
                .extracting(when -> when.edtf())
                .containsExactly("2031-10-20");
    }

    @Test
    void aClickPutsTheCaretWhereItWasClicked(FxRobot robot) {
        OutlineView outline = outline(robot);
        robot.interact(() -> {});
        int index = outline.flow().indexOf(Plans.named(plan, "Gian hàng").id());
        RowShape shape = outline.flow().shapeOf(index);
        robot.clickOn(outline.localToScreen(shape.textX() + 1, outline.flow().topOf(index) + 12));
        assertThat(editor(robot).getText()).isEqualTo("Gian hàng không đồng");
        assertThat(editor(robot).getCaretPosition()).isZero();
        type(robot, "Ba ");
        commit(robot);
        assertThat(kept()).contains("    1.2. Ba Gian hàng không đồng");
    }

    @Test
    void aRowTakenOutCanBeBroughtBackFromTheNotice(FxRobot robot) {
        caretIn(robot, "Hội thi", 0);
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.DELETE);
        assertThat(kept()).contains("    1.1. Gian hàng không đồng");
        assertThat(bench.told).containsExactly("Đã xóa “Hội thi áo dài”");
        robot.interact(() -> bench.lastAction.run());
        assertThat(kept()).isEqualTo(Plans.lines(plan));
    }

    @Test
    void lettersTypedWhileTheBookStillKeepsTheLastOnesAreNotLost(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        robot.interact(held::hold);
        type(robot, " đẹp");
        commit(robot);
        type(robot, " và ấm");
        robot.interact(held::release);
        assertThat(editor(robot).getText()).isEqualTo("Hội thi áo dài đẹp và ấm");
        type(robot, " áp");
        commit(robot);
        robot.interact(held::release);

        assertThat(kept()).contains("    1.1. Hội thi áo dài đẹp và ấm áp");
    }

    @Test
    void lettersTypedAfterEnterOutliveALateAnswerOfTheBook(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        robot.interact(held::hold);
        press(robot, KeyCode.ENTER);
        type(robot, "Tổ chức");
        robot.interact(held::release);
        type(robot, " họp mặt");
        commit(robot);
        robot.interact(held::release);

        assertThat(kept()).contains("    1.2. Tổ chức họp mặt");
    }

    @Test
    void undoWhileTheBookIsLateTakesBackWhatWasTyped(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        robot.interact(held::hold);
        type(robot, " đẹp");
        undo(robot);
        robot.interact(held::release);

        assertThat(kept()).isEqualTo(Plans.lines(plan));
        assertThat(editor(robot).getText()).isEqualTo("Hội thi áo dài");
    }

    @Test
    void wordsAreKeptWhenAnotherRowIsClickedAtOnce(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        type(robot, " đẹp");
        OutlineView outline = outline(robot);
        int index = outline.flow().indexOf(Plans.named(plan, "Gian hàng").id());
        RowShape shape = outline.flow().shapeOf(index);
        robot.clickOn(outline.localToScreen(shape.textX() + 1, outline.flow().topOf(index) + 12));

        assertThat(kept()).contains("    1.1. Hội thi áo dài đẹp");
        assertThat(editor(robot).getText()).isEqualTo("Gian hàng không đồng");
    }

    @Test
    void wordsAreKeptWhenAnotherPartOfTheScreenChoosesAnItem(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        type(robot, " đẹp");
        caretIn(robot, "Gian hàng", 0);

        assertThat(kept()).contains("    1.1. Hội thi áo dài đẹp", "    1.2. Gian hàng không đồng");
        assertThat(editor(robot).getText()).isEqualTo("Gian hàng không đồng");
    }

    @Test
    void wordsAreKeptWhenTheRowIsHidden(FxRobot robot) {
        caretIn(robot, "Hội thi", 14);
        type(robot, " đẹp");
        robot.interact(() ->
                outlineModel(robot).toggleFold(Plans.named(plan, "Thông tin").id()));
        assertThat(editor(robot).isVisible()).isFalse();

        assertThat(kept()).contains("    1.1. Hội thi áo dài đẹp");
    }

    private void caretIn(FxRobot robot, String begin, int offset) {
        robot.interact(
                () -> outlineModel(robot).reveal(Plans.named(now(), begin).id(), offset));
        assertThat(editor(robot).isFocused()).isTrue();
    }

    private OutlineModel outlineModel(FxRobot robot) {
        return outline(robot).model();
    }

    private OutlineView outline(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof OutlineView).query();
    }

    private RowEditor editor(FxRobot robot) {
        return outline(robot).editor();
    }

    private void commit(FxRobot robot) {
        robot.interact(() -> outline(robot).commit());
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    private static void type(FxRobot robot, String words) {
        robot.write(words, 0);
    }

    private Plan now() {
        return book.plan(plan.id()).orElseThrow();
    }

    private List<String> kept() {
        return Plans.lines(now());
    }
}
