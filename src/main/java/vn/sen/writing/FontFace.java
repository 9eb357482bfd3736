package vn.sen.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A style of the page's font, Liberation Serif: it has every Vietnamese letter and the widths of Times New Roman. Each
 * is parsed once and shared by all documents; whoever uses {@link #font()} holds {@link #LOCK}, since a parsed font
 * reads its tables from one place.
 */
enum FontFace {
    REGULAR("Regular", 400, "normal"),
    BOLD("Bold", 700, "normal"),
    ITALIC("Italic", 400, "italic"),
    BOLD_ITALIC("BoldItalic", 700, "italic");

    static final String FAMILY = "Liberation Serif";

    static final Object LOCK = new Object();

    private static final double POINT = 25.4 / 72;

    final int weight;
    final String slant;
    private final Lazy lazy;

    FontFace(String file, int weight, String slant) {
        this.weight = weight;
        this.slant = slant;
        this.lazy = new Lazy("/liberation/LiberationSerif-" + file + ".ttf");
    }

    TrueTypeFont font() {
        return lazy.get();
    }

    /** Width of a line of text in millimetres, at a size in points. */
    double width(String text, double size) {
        synchronized (LOCK) {
            try {
                TrueTypeFont font = font();
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                long units = 0;
                for (int code : text.codePoints().toArray()) {
                    units += font.getAdvanceWidth(glyphs.getGlyphId(code));
                }
                return (double) units / font.getUnitsPerEm() * size * POINT;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A font that is parsed when it is first asked for. */
    private static final class Lazy {
        private final String resource;
        private volatile @Nullable TrueTypeFont font;

        Lazy(String resource) {
            this.resource = resource;
        }

        TrueTypeFont get() {
            TrueTypeFont known = font;
            if (known != null) {
                return known;
            }
            synchronized (LOCK) {
                TrueTypeFont parsed = font;
                if (parsed == null) {
                    parsed = parse();
                    font = parsed;
                }
                return parsed;
            }
        }

        private TrueTypeFont parse() {
            try {
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(resource)));
                // Looking for ligatures takes nine tenths of the time, and Vietnamese has none.
                parsed.setEnableGsub(false);
                return parsed;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
