package vn.sen.desktop.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.TextSize;
import vn.sen.desktop.parts.Theme;

/**
 * The small file in which habits and the window's place are kept, as properties in UTF-8. A file that is missing or
 * damaged gives the usual habits: nothing in it is worth stopping for.
 */
public final class HabitsFile {
    private static final Logger LOG = LoggerFactory.getLogger(HabitsFile.class);

    private final Path file;

    public HabitsFile(Path file) {
        this.file = file;
    }

    /** What was kept; the window's bounds are null on a first start or where it was maximized. */
    public record Kept(Habits habits, @Nullable Rectangle2D bounds, Extent extent) {}

    /** Whether the window took the whole screen. */
    public enum Extent {
        PART,
        WHOLE
    }

    public Kept load() {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("habits not read from {}", file, e);
            }
        }
        Habits habits = new Habits();
        habits.theme().set(among(Theme.class, kept, "theme", Theme.LIGHT));
        habits.textSize().set(among(TextSize.class, kept, "textSize", TextSize.NORMAL));
        habits.language()
                .set(Locale.forLanguageTag(
                        kept.getProperty("language", habits.language().get().toLanguageTag())));
        habits.lastScreen().set(kept.getProperty("screen", ""));
        return new Kept(habits, bounds(kept), among(Extent.class, kept, "extent", Extent.PART));
    }

    public void save(Habits habits, Rectangle2D bounds, Extent extent) {
        Properties kept = new Properties();
        kept.setProperty("theme", habits.theme().get().name());
        kept.setProperty("textSize", habits.textSize().get().name());
        kept.setProperty("language", habits.language().get().toLanguageTag());
        kept.setProperty("screen", habits.lastScreen().get());
        kept.setProperty("extent", extent.name());
        kept.setProperty("x", Double.toString(bounds.getMinX()));
        kept.setProperty("y", Double.toString(bounds.getMinY()));
        kept.setProperty("width", Double.toString(bounds.getWidth()));
        kept.setProperty("height", Double.toString(bounds.getHeight()));
        try {
            write(kept);
        } catch (IOException e) {
            LOG.warn("habits not kept in {}", file, e);
        }
    }

    private void write(Properties kept) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(aside)) {
            kept.store(writer, null);
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static @Nullable Rectangle2D bounds(Properties kept) {
        try {
            return new Rectangle2D(number(kept, "x"), number(kept, "y"), number(kept, "width"), number(kept, "height"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static double number(Properties kept, String key) {
        return Double.parseDouble(kept.getProperty(key, "none"));
    }

    private static <E extends Enum<E>> E among(Class<E> type, Properties kept, String key, E otherwise) {
        try {
            return Enum.valueOf(type, kept.getProperty(key, otherwise.name()));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
