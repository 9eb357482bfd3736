package vn.sen.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.sen.book.PlanBook;
import vn.sen.desktop.calendar.CalendarScreen;
import vn.sen.desktop.documents.DocumentsScreen;
import vn.sen.desktop.gantt.GanttScreen;
import vn.sen.desktop.home.HomeScreen;
import vn.sen.desktop.imports.ImportScreen;
import vn.sen.desktop.partners.PartnersScreen;
import vn.sen.desktop.parts.Fonts;
import vn.sen.desktop.parts.FxBackground;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.plans.PlansScreen;
import vn.sen.desktop.settings.SettingsScreen;
import vn.sen.desktop.shell.HabitsFile.Extent;
import vn.sen.desktop.shell.HabitsFile.Kept;
import vn.sen.store.BookFolder;

/**
 * The window of Sen. It is shown before the book is opened.
 *
 * <p>The folder of the book is the parameter {@code --folder=...}, else the usual one of this user. With the system property
 * {@code sen.train=true} it visits each screen once and leaves by itself, so that a run of it can be recorded.
 */
public final class SenApplication extends Application {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;

    private @Nullable FxBackground background;
    private @Nullable MainWindow window;
    private Runnable remember = () -> {};

    @Override
    public void start(Stage stage) {
        Path folder = folder();
        HabitsFile file = new HabitsFile(folder.resolve("window.properties"));
        Kept kept = file.load();
        Habits habits = kept.habits();
        FxBackground threads = new FxBackground();
        background = threads;
        MainWindow main =
                new MainWindow(habits, Fonts.sans(), threads, Clock.systemDefaultZone(), screens(), WIDTH, HEIGHT);
        window = main;
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> main.shell().unexpected(failure));
        stage.setTitle("Sen");
        stage.getIcons().setAll(icons());
        stage.setScene(main.scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage, kept);
        remember = () -> file.save(habits, bounds(stage), extent(stage));
        stage.show();
        main.open(() -> PlanBook.open(folder), firstPlace(habits));
        habits.theme().subscribe((before, now) -> remember.run());
        habits.textSize().subscribe((before, now) -> remember.run());
        habits.language().subscribe((before, now) -> remember.run());
        if (Boolean.getBoolean("sen.train")) {
            new Training(main).run();
        }
    }

    @Override
    public void stop() {
        remember.run();
        if (window != null) {
            window.close();
        }
        if (background != null) {
            background.close();
        }
    }

    /** All screens. */
    public static Screens screens() {
        return new Screens()
                .with(Destination.HOME, (bench, habits) -> new HomeScreen(bench))
                .with(Destination.SETTINGS, SettingsScreen::new)
                .with(Destination.IMPORT, (bench, habits) -> new ImportScreen(bench))
                .with(Destination.PLANS, (bench, habits) -> new PlansScreen(bench))
                .with(Destination.DOCUMENTS, (bench, habits) -> new DocumentsScreen(bench))
                .with(Destination.PARTNERS, (bench, habits) -> new PartnersScreen(bench))
                .with(Destination.CALENDAR, (bench, habits) -> new CalendarScreen(bench))
                .with(Destination.GANTT, (bench, habits) -> new GanttScreen(bench));
    }

    private Path folder() {
        @Nullable String given = getParameters().getNamed().get("folder");
        return given == null ? BookFolder.standard() : Path.of(given);
    }

    private static Place firstPlace(Habits habits) {
        return Stream.of(Destination.values())
                .filter(destination ->
                        destination.name().equals(habits.lastScreen().get()))
                .filter(destination -> destination != Destination.SETTINGS)
                .findFirst()
                .orElse(Destination.HOME)
                .place();
    }

    /** The lotus in the sizes that window lists and task bars ask for. */
    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> new Image("/vn/sen/icons/sen-" + size + ".png"))
                .toList();
    }

    private static void place(Stage stage, Kept kept) {
        Rectangle2D bounds = kept.bounds();
        if (bounds != null && !Screen.getScreensForRectangle(bounds).isEmpty()) {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
        }
        boolean first = bounds == null;
        stage.setMaximized(kept.extent() == Extent.WHOLE || first);
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(
                stage.getX(), stage.getY(), Math.max(0, stage.getWidth()), Math.max(0, stage.getHeight()));
    }

    private static Extent extent(Stage stage) {
        return stage.isMaximized() ? Extent.WHOLE : Extent.PART;
    }
}
