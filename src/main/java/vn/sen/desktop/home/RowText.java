package vn.sen.desktop.home;

import java.util.Arrays;
import java.util.Comparator;
import vn.sen.plan.BriefTitle;
import vn.sen.schedule.When;

/** The few words of an item in a row. */
final class RowText {
    private RowText() {}

    static String title(String text) {
        return BriefTitle.of(content(text));
    }

    static String title(String text, When when) {
        return text.contains("\t") ? title(text) : BriefTitle.of(text, when);
    }

    /** Of a row of a table, the cell that says most. */
    private static String content(String text) {
        return Arrays.stream(text.split("\t"))
                .max(Comparator.comparingInt(String::length))
                .orElse(text);
    }
}
