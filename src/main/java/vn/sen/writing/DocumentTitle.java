package vn.sen.writing;

import java.util.List;

/** The name that a document goes by in a reader's window and in search. */
final class DocumentTitle {
    private DocumentTitle() {}

    /** 'KẾ HOẠCH 05/KH-BTV: Hoạt động đối ngoại nhân dân năm 2026'. */
    static String of(List<Block> blocks, PageProfile profile) {
        String kind = "";
        String number = "";
        String subject = "";
        for (Block block : blocks) {
            if (block instanceof Block.Title title) {
                kind = Profiles.kind(title.kind());
                subject = title.subject();
            }
            if (block instanceof Block.Letterhead head && head.number() != null) {
                number = profile.number(head.number(), head.symbol()).replaceFirst("^\\D+", " ");
            }
        }
        return kind + number + (subject.isBlank() ? "" : ": " + subject.strip());
    }
}
