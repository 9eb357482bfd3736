package vn.sen.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of official documents as they stand in capitals over a title, with their symbols (NĐ 30/2020, Phụ lục III, and
 * the ones that the union uses beside them).
 */
record DocumentKind(String symbol, String name) {
    /** Longer names before those they begin with. */
    private static final List<DocumentKind> ALL = List.of(
            new DocumentKind("KH", "KẾ HOẠCH"),
            new DocumentKind("CTr", "CHƯƠNG TRÌNH"),
            new DocumentKind("BC", "BÁO CÁO"),
            new DocumentKind("HD", "HƯỚNG DẪN"),
            new DocumentKind("ĐA", "ĐỀ ÁN"),
            new DocumentKind("TB", "THÔNG BÁO"),
            new DocumentKind("TTr", "TỜ TRÌNH"),
            new DocumentKind("CĐ", "CHUYÊN ĐỀ"),
            new DocumentKind("NQ", "NGHỊ QUYẾT"),
            new DocumentKind("QĐ", "QUYẾT ĐỊNH"),
            new DocumentKind("CT", "CHỈ THỊ"),
            new DocumentKind("KL", "KẾT LUẬN"),
            new DocumentKind("QC", "QUY CHẾ"),
            new DocumentKind("QĐi", "QUY ĐỊNH"),
            new DocumentKind("PA", "PHƯƠNG ÁN"),
            new DocumentKind("DA", "DỰ ÁN"),
            new DocumentKind("ThT", "THÔNG TRI"),
            new DocumentKind("TC", "THÔNG CÁO"),
            new DocumentKind("BB", "BIÊN BẢN"),
            new DocumentKind("GM", "GIẤY MỜI"),
            new DocumentKind("CĐ", "CÔNG ĐIỆN"));

    /** The kind whose name stands alone, or at the start of a line in capitals. */
    static Optional<DocumentKind> of(String line) {
        String words = line.strip().replaceAll("\\s+", " ");
        return ALL.stream()
                .filter(kind ->
                        words.startsWith(kind.name) && Wording.capitals(words) || words.equalsIgnoreCase(kind.name))
                .filter(kind ->
                        words.length() == kind.name.length() || !Character.isLetter(words.charAt(kind.name.length())))
                .findFirst();
    }

    /** The kind that a symbol begins with ('KH' of 'KH-BTV'). */
    static Optional<DocumentKind> ofSymbol(String symbol) {
        String first = symbol.split("[-/]", 2)[0];
        return ALL.stream()
                .filter(kind -> kind.symbol.toLowerCase(Locale.ROOT).equals(first.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
