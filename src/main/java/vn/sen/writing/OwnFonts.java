package vn.sen.writing;

import java.util.Locale;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives PDFBox our fonts where it asks for one by name. Without this it looks through every font file of the machine
 * when it is first used, which takes seconds, and leaves a list of them in the user's folder; and pages would look
 * otherwise from one machine to the next.
 */
final class OwnFonts implements FontMapper {
    private OwnFonts() {}

    static void install() {
        FontMappers.set(new OwnFonts());
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face(name).font(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face(name).font(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, face(name).font(), false);
    }

    private static FontFace face(@Nullable String name) {
        String asked = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean bold = asked.contains("bold");
        boolean italic = asked.contains("italic") || asked.contains("oblique");
        if (bold) {
            return italic ? FontFace.BOLD_ITALIC : FontFace.BOLD;
        }
        return italic ? FontFace.ITALIC : FontFace.REGULAR;
    }
}
