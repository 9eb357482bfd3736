package vn.sen.writing;

import java.util.ArrayList;
import java.util.List;

/** The lines of 'Nơi nhận' as they are printed. */
final class RecipientLines {
    private RecipientLines() {}

    /** Each with a dash and a semicolon, the last with a full stop (NĐ 30/2020, Phụ lục I). */
    static List<String> of(List<String> recipients) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            String name = recipients.get(i).strip().replaceAll("^[-–]\\s*|\\s*[;.]+$", "");
            lines.add("- " + name + (i == recipients.size() - 1 ? "." : ";"));
        }
        return lines;
    }
}
