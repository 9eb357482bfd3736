package vn.sen.writing;

import java.util.List;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;

/** How the words of a heading are emphasised. */
final class HeadingText {
    private HeadingText() {}

    /** Label and text, with the emphasis that the document gives it, or that of its rank where it gives none. */
    static RichText styled(Block.Heading heading) {
        RichText text = heading.text();
        String label = heading.label().isEmpty() || text.isBlank() ? heading.label() : heading.label() + " ";
        return switch (heading.rank()) {
            case PART ->
                emphasised(
                        label + text.plain(),
                        Style.BOLD,
                        label.length() + text.plain().length());
            case TITLE -> title(label, text);
            case PLAIN -> RichText.of(label).plus(text);
            case UNNUMBERED ->
                text.emphasis().isEmpty()
                        ? emphasised(label + text.plain(), Style.ITALIC, label.length() + leadIn(text.plain()))
                        : RichText.of(label).plus(text);
        };
    }

    private static RichText title(String label, RichText text) {
        boolean ownBold = text.emphasis().stream().anyMatch(stretch -> stretch.style() == Style.BOLD);
        RichText printed = RichText.of(label).plus(text);
        if (ownBold) {
            return text.emphasis().getFirst().start() == 0 ? withBold(printed, label.length()) : printed;
        }
        return withBold(printed, label.length() + leadIn(text.plain()));
    }

    /** A heading that runs into a sentence ('2.2. Đoàn vào: theo ...') is emphasised up to its colon. */
    private static int leadIn(String text) {
        int colon = text.indexOf(": ");
        return colon < 0 ? text.length() : colon + 1;
    }

    private static RichText withBold(RichText text, int end) {
        return end == 0 ? text : text.plus(RichText.EMPTY).plain().isEmpty() ? text : prepend(text, end);
    }

    private static RichText prepend(RichText text, int end) {
        List<Emphasis> all = new java.util.ArrayList<>();
        all.add(new Emphasis(0, end, Style.BOLD));
        all.addAll(text.emphasis());
        return new RichText(text.plain(), all);
    }

    private static RichText emphasised(String plain, Style style, int end) {
        return end == 0 ? RichText.of(plain) : new RichText(plain, List.of(new Emphasis(0, end, style)));
    }
}
