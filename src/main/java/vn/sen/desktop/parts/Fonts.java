package vn.sen.desktop.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the interface. All of them have every Vietnamese mark: Segoe UI on Windows, elsewhere what is installed
 * of Inter and Noto Sans, else Liberation Sans, which comes with the program.
 */
public final class Fonts {
    /** Comes with the program, and looks the same everywhere. */
    public static final String LIBERATION_SANS = "Liberation Sans";

    private static final String LIBERATION_SERIF = "Liberation Serif";
    private static final List<String> SANS = List.of("Segoe UI", "Inter", "Noto Sans");
    private static final List<String> SERIF = List.of("Times New Roman");
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /** The family of the interface on this machine. */
    public static String sans() {
        return installed(SANS, LIBERATION_SANS);
    }

    /** The family of a document's text shown on the screen. */
    public static String serif() {
        return installed(SERIF, LIBERATION_SERIF);
    }

    /** Makes a family of the Liberation fonts known to JavaFX, if it is not yet. */
    public static String liberation(String family) {
        if (!Font.getFamilies().contains(family)) {
            FACES.forEach(face -> load("/liberation/" + family.replace(" ", "") + "-" + face + ".ttf"));
        }
        return family;
    }

    private static String installed(List<String> wanted, String otherwise) {
        List<String> families = Font.getFamilies();
        return wanted.stream().filter(families::contains).findFirst().orElseGet(() -> liberation(otherwise));
    }

    private static void load(String resource) {
        try (@Nullable InputStream file = Fonts.class.getResourceAsStream(resource)) {
            if (file == null || Font.loadFont(file, ANY_SIZE) == null) {
                throw new IllegalStateException("no font in " + resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
