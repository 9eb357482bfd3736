package vn.sen.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The table of contents that a PDF reader shows: every numbered heading. */
final class Bookmarks {
    private Bookmarks() {}

    static void append(StringBuilder out, List<Block> blocks) {
        Deque<Integer> open = new ArrayDeque<>();
        out.append("<bookmarks>");
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                close(out, open, heading.depth());
                String name = (heading.label() + " " + heading.text().plain()).strip();
                out.append("<bookmark name=\"")
                        .append(RichHtml.escape(name))
                        .append("\" href=\"#")
                        .append(Xhtml.ANCHOR)
                        .append(RichHtml.escape(heading.source().value()))
                        .append("\">");
                open.push(heading.depth());
            }
        }
        close(out, open, 0);
        out.append("</bookmarks>\n");
    }

    private static void close(StringBuilder out, Deque<Integer> open, int depth) {
        while (!open.isEmpty() && open.peek() >= depth) {
            out.append("</bookmark>");
            open.pop();
        }
    }
}
