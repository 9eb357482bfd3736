package vn.sen.writing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** A document as a web page that looks like the sheet of paper, and prints as one. */
final class WebPage {
    private WebPage() {}

    static String of(List<Block> blocks, PageProfile profile) {
        PageProfile.Margins margins = profile.margins();
        String screen = String.format(
                Locale.ROOT,
                """
                body { font-family: 'Times New Roman', 'Liberation Serif', serif; }
                @media screen {
                    body { width: %.1fmm; margin: 10mm auto; padding: %.1fmm %.1fmm %.1fmm %.1fmm; background: #fff;
                        box-shadow: 0 0 6px rgba(0, 0, 0, 0.3); }
                }
                </style>
                """,
                profile.textWidth(),
                margins.top(),
                margins.right(),
                margins.bottom(),
                margins.left());
        String page = Xhtml.of(blocks, profile);
        return page.replaceFirst("<\\?xml[^>]*>\\s*", "")
                .replaceFirst("(?s)<bookmarks>.*</bookmarks>\\s*", "")
                .replaceFirst("<title>", "<meta charset=\"UTF-8\"/>\n<title>")
                .replaceFirst("</style>\n", Matcher.quoteReplacement(screen));
    }
}
