package vn.sen.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.Fonts;
import vn.sen.desktop.parts.FxBackground;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.TextSize;
import vn.sen.desktop.parts.Theme;
import vn.sen.desktop.shell.Destination;
import vn.sen.desktop.shell.MainWindow;
import vn.sen.desktop.shell.Screens;
import vn.sen.desktop.shell.SenApplication;
import vn.sen.text.Messages;

/**
 * Takes pictures of the real window, off any display, at 1366 by 768 with the font that comes with the program, so that
 * they come out alike everywhere. They are written to {@code target/screens/NAME.png}.
 *
 * <pre>{@code
 * @Tag("screens")
 * class CalendarScreens {
 *     @TempDir Path folder;
 *
 *     @Test
 *     void march() throws Exception {
 *         try (PlanBook book = SampleBook.in(folder)) { // or PlanBook.open(folder) for an empty one
 *             Pictures.of(book).take("calendar-march", new Place.Calendar(LocalDate.of(2024, 3, 8)));
 *             Pictures.of(book).dark().take("calendar-march-dark", new Place.Calendar(null));
 *             Pictures.of(book).english().take("calendar-march-en", new Place.Calendar(null));
 *             Pictures.of(book)
 *                     .doing(scene -> ((Button) scene.lookup("#year")).fire()) // on the JavaFX thread
 *                     .take("calendar-year", new Place.Calendar(null));
 *         }
 *     }
 * }
 * }</pre>
 *
 * Today is Wednesday 6 March 2024, 10:32, unless {@link #at} says otherwise. A screen not yet in {@code SenApplication.screens()} is
 * put in with {@link #with}.
 */
public final class Pictures {
    /** The instant of all pictures unless said otherwise: Wednesday 6 March 2024, 10:32 in Hà Nội. */
    public static final Clock CLOCK = clock(LocalDateTime.of(2024, 3, 6, 10, 32));

    private static final Path FOLDER = Path.of("target", "screens");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int PATIENCE_SECONDS = 30;
    private static final int QUIET_PULSES = 8;

    private final Callable<PlanBook> opening;
    private final Habits habits = new Habits();
    private final Screens screens = SenApplication.screens();
    private Clock clock = CLOCK;
    private Consumer<Scene> step = scene -> {};
    private int width = WIDTH;
    private int height = HEIGHT;

    private Pictures(Callable<PlanBook> opening) {
        this.opening = opening;
    }

    /** Pictures of an open book, which is left open. */
    public static Pictures of(PlanBook book) {
        return new Pictures(() -> book);
    }

    /** Pictures of a window whose book is opened in this way, or fails to. */
    public static Pictures opening(Callable<PlanBook> opening) {
        return new Pictures(opening);
    }

    /** Starts JavaFX without a display; once is enough for all tests of a run. */
    public static void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(() -> Platform.setImplicitExit(false));
        }
    }

    public Pictures dark() {
        habits.theme().set(Theme.DARK);
        return this;
    }

    public Pictures english() {
        return in(Messages.ENGLISH);
    }

    public Pictures in(Locale language) {
        habits.language().set(language);
        return this;
    }

    public Pictures written(TextSize size) {
        habits.textSize().set(size);
        return this;
    }

    /** At another size than 1366 by 768. */
    public Pictures sized(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        return this;
    }

    public Pictures at(LocalDateTime now) {
        clock = clock(now);
        return this;
    }

    /** Puts a screen in, or another in its place. */
    public Pictures with(Destination destination, Screens.Maker maker) {
        screens.with(destination, maker);
        return this;
    }

    /** Does something on the JavaFX thread once the place is shown and before the picture is taken. */
    public Pictures doing(Consumer<Scene> newStep) {
        step = newStep;
        return this;
    }

    /** Goes to a place, waits until nothing moves any more, and writes the picture. */
    public Path take(String name, Place place) throws Exception {
        startToolkit();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        onFx(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.set(failure)));
        Counting background = new Counting();
        CompletableFuture<MainWindow> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                made.complete(show(background, place));
            } catch (RuntimeException | Error failure) {
                made.completeExceptionally(failure);
            }
        });
        MainWindow window = made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        settle(background);
        onFx(() -> step.accept(window.scene()));
        settle(background);
        if (thrown.get() != null) {
            throw new IllegalStateException("the window threw", thrown.get());
        }
        Path file = FOLDER.resolve(name + ".png");
        onFx(() -> write(window.scene().snapshot(null), file));
        onFx(() -> {
            window.shell().close();
            ((Stage) window.scene().getWindow()).close();
        });
        return file;
    }

    private MainWindow show(Background background, Place place) {
        MainWindow window = new MainWindow(
                habits, Fonts.liberation(Fonts.LIBERATION_SANS), background, clock, screens, width, height);
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        stage.setWidth(width + stage.getWidth() - window.scene().getWidth());
        stage.setHeight(height + stage.getHeight() - window.scene().getHeight());
        window.open(opening, place);
        return window;
    }

    /** Waits until no background work runs for some pulses of the toolkit. */
    private static void settle(Counting background) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int quiet = 0;
        while (quiet < QUIET_PULSES) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the window does not come to rest");
            }
            Thread.sleep(20);
            quiet = onFx(background::idle) ? quiet + 1 : 0;
        }
    }

    private static void onFx(Runnable work) throws Exception {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    private static boolean onFx(BooleanSupplier work) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.getAsBoolean());
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Clock clock(LocalDateTime now) {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        return Clock.fixed(now.atZone(zone).toInstant(), zone);
    }

    /** Knows whether work is under way. */
    private static final class Counting implements Background {
        private final FxBackground real = new FxBackground();
        private final AtomicInteger running = new AtomicInteger();

        boolean idle() {
            return running.get() == 0;
        }

        @Override
        public <T> Runnable run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            running.incrementAndGet();
            return real.run(
                    () -> {
                        try {
                            return work.call();
                        } finally {
                            // Counted down behind the result on its way to the JavaFX thread.
                            Platform.runLater(() -> Platform.runLater(running::decrementAndGet));
                        }
                    },
                    done,
                    failed);
        }
    }
}
