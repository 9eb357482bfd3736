package vn.sen.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.reading.source.Paragraph.Above;
import vn.sen.reading.source.Paragraph.Kind;
import vn.sen.text.Problem;

/** What Word writes, part by part. */
class DocxSourceTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    private Path folder;

    @Test
    void automaticNumbersStandBeforeTheWordsAsWordPrintsThem() throws Exception {
        String body = numbered(0, "Mục đích")
                + numbered(1, "Một")
                + numbered(2, "Một một")
                + numbered(2, "Một hai")
                + numbered(1, "Hai")
                + numbered(2, "Hai một")
                + numbered(0, "Nội dung")
                + numbered(1, "Lại một")
                + numbered(3, "Chấm");
        assertThat(words(body))
                .containsExactly(
                        "I. Mục đích",
                        "1. Một",
                        "1.1 Một một",
                        "1.2 Một hai",
                        "2. Hai",
                        "2.1 Hai một",
                        "II. Nội dung",
                        "1. Lại một",
                        "+ Chấm");
    }

    @Test
    void trackedChangesAreAccepted() throws Exception {
        String body = "<w:p><w:r><w:t xml:space=\"preserve\">Tổ chức </w:t></w:r><w:del><w:r><w:delText>hội "
                + "thảo</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>hội nghị</w:t></w:r></w:ins></w:p>";
        assertThat(words(body)).containsExactly("Tổ chức hội nghị");
    }

    @Test
    void aFootnoteStandsAfterItsParagraph() throws Exception {
        String body = "<w:p><w:r><w:t>Có chú thích</w:t></w:r><w:r><w:footnoteReference "
                + "w:id=\"2\"/></w:r></w:p><w:p><w:r><w:t>Sau.</w:t></w:r></w:p>";
        List<Paragraph> read = read(body);
        assertThat(read).extracting(Paragraph::plain).containsExactly("Có chú thích", "Chú thích cuối trang.", "Sau.");
        assertThat(read.get(1).kind()).isEqualTo(Kind.FOOTNOTE);
    }

    @Test
    void linksTextBoxesAndFieldsKeepTheirWordsOnce() throws Exception {
        String body = "<w:p><w:hyperlink><w:r><w:t>Trang của Hội</w:t></w:r></w:hyperlink>"
                + "<w:r><w:fldChar "
                + "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar "
                + "w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> số 7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>Trong "
                + "khung</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>Trong "
                + "khung</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(words(body)).containsExactly("Trang của Hội số 7", "Trong khung");
    }

    @Test
    void aMergedCellIsSaidToContinueTheOneAbove() throws Exception {
        String body = "<w:tbl>" + row(cell("", "TT"), cell("", "Nội dung"), cell("", "Thời gian"))
                + row(cell("", "1"), cell("", "Hội thi"), cell("<w:vMerge w:val=\"restart\"/>", "Tháng 3"))
                + row(cell("", "2"), cell("", "Tọa đàm"), cell("<w:vMerge/>", "")) + "</w:tbl>";
        List<Paragraph> rows = read(body);
        assertThat(rows).extracting(Paragraph::kind).containsExactly(Kind.FIRST_ROW, Kind.ROW, Kind.ROW);
        assertThat(rows.get(2).cells().get(2).above()).isEqualTo(Above.CONTINUED);
        assertThat(rows.get(1).plain()).isEqualTo("1\tHội thi\tTháng 3");
    }

    @Test
    void emphasisIsKept() throws Exception {
        Paragraph read = read("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Đậm</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
                        + "thường</w:t></w:r></w:p>")
                .getFirst();
        assertThat(read.text().emphasis()).hasSize(1);
        assertThat(read.text().emphasis().getFirst().end()).isEqualTo(3);
    }

    private static String numbered(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId "
                + "w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc>";
    }

    private List<String> words(String body) throws Exception {
        return read(body).stream().map(Paragraph::plain).toList();
    }

    private List<Paragraph> read(String body) throws IOException, Problem {
        Path file = folder.resolve("thu.docx");
        Files.write(file, docx(body));
        return Documents.open(file).paragraphs();
    }

    static byte[] docx(String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String office = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + office + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + office + "numbering+xml\"/>"
                        + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + office
                        + "footnotes+xml\"/></Types>");
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        parts.put(
                "_rels/.rels",
                relations + "<Relationship Id=\"r1\" Type=\"" + relation + "officeDocument\" "
                        + "Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                relations + "<Relationship Id=\"r1\" Type=\"" + relation + "numbering\" Target=\"numbering.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"" + relation + "footnotes\" "
                        + "Target=\"footnotes.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"5\">"
                        + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3")
                        + level(3, "bullet", "\uF0B7")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes " + W + "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Chú thích "
                        + "cuối trang.</w:t></w:r></w:p></w:footnote></w:footnotes>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
