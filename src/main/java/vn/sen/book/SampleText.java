package vn.sen.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.ItemId;
import vn.sen.plan.Reference;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;

/** Reads a text of the sample: {@code **bold**}, {@code *italic*}, {@code [[1.8]]} for the item with that label. */
record SampleText(RichText rich, List<Reference> references) {
    private static final Pattern MARK =
            Pattern.compile("\\*\\*(?<bold>.+?)\\*\\*|\\*(?<italic>.+?)\\*|\\[\\[(?<label>.+?)]]");

    static SampleText read(String source, Map<String, ItemId> labels) {
        StringBuilder plain = new StringBuilder();
        List<Emphasis> emphasis = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        Matcher mark = MARK.matcher(source);
        int read = 0;
        while (mark.find()) {
            plain.append(source, read, mark.start());
            read = mark.end();
            int start = plain.length();
            String label = mark.group("label");
            if (label != null) {
                plain.append(label);
                ItemId target = labels.get(label);
                if (target == null) {
                    throw new IllegalStateException("the sample has no item " + label);
                }
                references.add(new Reference(start, plain.length(), target));
            } else {
                boolean bold = mark.group("bold") != null;
                plain.append(bold ? mark.group("bold") : mark.group("italic"));
                emphasis.add(new Emphasis(start, plain.length(), bold ? Style.BOLD : Style.ITALIC));
            }
        }
        plain.append(source, read, source.length());
        return new SampleText(new RichText(plain.toString(), emphasis), references);
    }
}
