package vn.sen.desktop.shell;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.Look;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.TextMenu;
import vn.sen.text.Messages;

/**
 * The scene of the window through changes of theme, text size and language. A change of language builds a new shell
 * on the same book at the same place.
 */
public final class MainWindow {
    private final Habits habits;
    private final String family;
    private final Background background;
    private final Clock clock;
    private final Screens screens;
    private final Scene scene;
    private Shell shell;
    private Runnable unserve = () -> {};
    private @Nullable PlanBook book;

    /** @param family of the font, known to JavaFX */
    public MainWindow(
            Habits habits,
            String family,
            Background background,
            Clock clock,
            Screens screens,
            double width,
            double height) {
        this.habits = habits;
        this.family = family;
        this.background = background;
        this.clock = clock;
        this.screens = screens;
        this.shell = newShell();
        this.scene = new Scene(shell.view(), width, height);
        serve();
        dress();
        habits.theme().subscribe((before, now) -> dress());
        habits.textSize().subscribe((before, now) -> dress());
        habits.language().subscribe((before, now) -> speak());
    }

    public Scene scene() {
        return scene;
    }

    public Shell shell() {
        return shell;
    }

    /** Opens the book away from the window, then goes to a place in it. */
    public void open(Callable<PlanBook> opening, Place first) {
        background.run(
                opening,
                opened -> {
                    book = opened;
                    shell.opened(opened, first);
                },
                failure -> shell.failed(failure, () -> {
                    speak();
                    open(opening, first);
                }));
    }

    /** Leaves the screen and closes the book. */
    public void close() {
        unserve.run();
        shell.close();
        PlanBook opened = book;
        if (opened != null) {
            opened.close();
        }
    }

    private Shell newShell() {
        return new Shell(new Messages(habits.language().get()), habits, background, clock, screens);
    }

    private void dress() {
        new Look(habits.theme().get(), family, habits.textSize().get()).dress(scene);
    }

    private void speak() {
        Shell before = shell;
        before.close();
        unserve.run();
        shell = newShell();
        scene.setRoot(shell.view());
        serve();
        PlanBook opened = book;
        if (opened != null) {
            shell.opened(opened, before.place());
        }
    }

    private void serve() {
        Locale language = habits.language().get();
        Runnable keys = new Keys(shell).serve(scene);
        Runnable menu = new TextMenu(new Messages(language)).serve(scene);
        unserve = () -> {
            keys.run();
            menu.run();
        };
    }
}
