package vn.sen.writing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheet of a profile. */
final class StyleSheet {
    private static final String TEMPLATE = Resources.text("document.css");
    private static final Pattern PLACE = Pattern.compile("\\$\\{([\\w.]+)}");

    private StyleSheet() {}

    static String of(PageProfile profile) {
        PageProfile.Margins margins = profile.margins();
        PageProfile.Sizes sizes = profile.sizes();
        Map<String, Double> values = Map.ofEntries(
                Map.entry("margin.top", margins.top()),
                Map.entry("margin.bottom", margins.bottom()),
                Map.entry("margin.left", margins.left()),
                Map.entry("margin.right", margins.right()),
                Map.entry("size.body", sizes.body()),
                Map.entry("size.state", sizes.state()),
                Map.entry("size.motto", sizes.motto()),
                Map.entry("size.superior", sizes.superior()),
                Map.entry("size.issuer", sizes.issuer()),
                Map.entry("size.number", sizes.number()),
                Map.entry("size.date", sizes.date()),
                Map.entry("size.kind", sizes.kind()),
                Map.entry("size.subject", sizes.subject()),
                Map.entry("size.signature", sizes.signature()),
                Map.entry("size.recipientsHead", sizes.recipientsHead()),
                Map.entry("size.recipients", sizes.recipients()),
                Map.entry("size.pageNumber", sizes.pageNumber()),
                Map.entry("size.table", sizes.table()),
                Map.entry("size.note", sizes.note()),
                Map.entry("indent", profile.text().indent()),
                Map.entry("gap", profile.text().gap()),
                Map.entry("lineHeight", profile.text().lineHeight()));
        return PLACE.matcher(TEMPLATE)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values.get(place.group(1)))));
    }
}
