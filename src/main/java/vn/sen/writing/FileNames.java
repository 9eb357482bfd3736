package vn.sen.writing;

import vn.sen.plan.PlanHead;

/** Names for files of documents. */
public final class FileNames {
    private static final int LONGEST_TITLE = 80;

    private FileNames() {}

    /** '05-KH-BTV Hoạt động đối ngoại nhân dân năm 2026.pdf', with what no file system refuses. */
    public static String of(PlanHead head, DocumentFormat format) {
        String number = head.number() == null ? head.symbol() : head.reference();
        String name = number.replace('/', '-') + " " + head.title();
        String allowed = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (allowed.length() > LONGEST_TITLE) {
            int space = allowed.lastIndexOf(' ', LONGEST_TITLE);
            allowed = allowed.substring(0, space > 0 ? space : LONGEST_TITLE);
        }
        return allowed.replaceAll("[. ]+$", "") + format.suffix();
    }
}
