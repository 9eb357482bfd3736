package vn.sen.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** Files that cannot be read get one clear sentence; files in any encoding are read. */
class DocumentsTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamed() {
        Problem problem = catchThrowableOfType(Problem.class, () -> Documents.open(folder.resolve("không có.docx")));
        assertThat(problem.key()).isEqualTo("problem.read.missing");
        assertThat(problem.sentence(new Messages(Messages.VIETNAMESE))).contains("không có.docx");
        assertThat(problem.sentence(new Messages(Messages.ENGLISH))).contains("không có.docx");
    }

    @Test
    void anEmptyFileIsToldApartFromOneWithoutWords() throws IOException {
        assertThat(problem("a.docx", new byte[0])).isEqualTo("problem.read.empty");
        assertThat(problem("a.txt", " \n \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("problem.read.no-text");
        assertThat(problem("a.docx", DocxSourceTest.docx("<w:p/>"))).isEqualTo("problem.read.no-text");
    }

    @Test
    void aFolderIsNoDocument() {
        Problem problem = catchThrowableOfType(Problem.class, () -> Documents.open(folder));
        assertThat(problem.key()).isEqualTo("problem.read.folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anh.docx", "anh.doc", "anh.pdf", "anh.txt"})
    void aPictureIsAPictureWhateverItIsCalled(String name) throws IOException {
        assertThat(problem(name, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo("problem.read.picture");
    }

    @Test
    void textCalledDocxIsOfTheWrongKind() throws IOException {
        assertThat(problem("a.docx", "không phải Word".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("problem.read.wrong-kind");
        assertThat(problem("a.doc", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("problem.read.wrong-kind");
    }

    @Test
    void aDocumentCutShortIsDamaged() throws IOException {
        byte[] whole = DocxSourceTest.docx("<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>");
        assertThat(problem("a.docx", Arrays.copyOf(whole, whole.length / 2))).isEqualTo("problem.read.damaged");
        assertThat(problem("a.pdf", "%PDF-1.7 cụt".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("problem.read.damaged");
        assertThat(problem("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}))
                .isEqualTo("problem.read.damaged");
    }

    @Test
    void aPasswordIsSaidToBeThere() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("kín");
            try (var out = encryptor.getDataStream(files)) {
                out.write(DocxSourceTest.docx("<w:p/>"));
            }
            files.writeFilesystem(locked);
        }
        assertThat(problem("a.docx", locked.toByteArray())).isEqualTo("problem.read.password");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "kín", new AccessPermission()));
            document.save(pdf);
        }
        assertThat(problem("a.pdf", pdf.toByteArray())).isEqualTo("problem.read.password");
    }

    @Test
    void aScanSaysThatItHasNoText() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        assertThat(problem("quet.pdf", pdf.toByteArray())).isEqualTo("problem.read.scan");
    }

    @Test
    void anArchiveWithoutWordPartsIsOfTheWrongKind() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("anh.png"));
            zip.write(new byte[1 << 20]);
            zip.closeEntry();
        }
        assertThat(problem("anh.docx", bytes.toByteArray())).isEqualTo("problem.read.wrong-kind");
    }

    @Test
    void aBombInsideTheDocumentIsNotUnpacked() throws IOException {
        String words = "<w:p><w:r><w:t>" + " ".repeat(150_000_000) + "</w:t></w:r></w:p>";
        assertThat(problem("bom.docx", DocxSourceTest.docx(words))).isEqualTo("problem.read.bomb");
    }

    @Test
    void anEntityIsNeverFollowed() throws IOException {
        Path secret = folder.resolve("bi-mat.txt");
        Files.writeString(secret, "BÍ MẬT");
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] bytes = DocxSourceTest.docx("<w:p><w:r><w:t>a&e;b</w:t></w:r></w:p>");
        // the same document with a type declaration before its root
        byte[] file = Zips.withPrefix(bytes, "word/document.xml", evil);
        Path document = folder.resolve("a.docx");
        Files.write(document, file);
        Problem problem = catchThrowableOfType(Problem.class, () -> Documents.open(document));
        assertThat(problem.key()).isEqualTo("problem.read.damaged");
    }

    @Test
    void randomBytesAreNoText() throws IOException {
        byte[] bytes = new byte[5 * 1024 * 1024];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'a';
        assertThat(problem("a.txt", bytes)).isIn("problem.read.not-text", "problem.read.too-long");
        assertThat(problem("b.txt", Arrays.copyOf(bytes, 100_000))).isEqualTo("problem.read.not-text");
    }

    @Test
    void textIsReadInEveryEncoding() throws Exception {
        String words = "Hội Liên hiệp Phụ nữ xã Hòa Giang tổ chức ngày hội hữu nghị.";
        assertThat(text(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
        assertThat(text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
        assertThat(text(words.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(words);
        assertThat(text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(words);
        assertThat(text(Normalizer.normalize(words, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(words);
    }

    @Test
    void oldEncodingsAreRecognisedAndConverted() throws Exception {
        assertThat(text("Uû ban nh©n d©n huyÖn tæ chøc héi nghÞ".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Uỷ ban nhân dân huyện tổ chức hội nghị");
        assertThat(text("UÛy ban nhaân daân huyeän toå chöùc hoäi nghò".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Ủy ban nhân dân huyện tổ chức hội nghị");
        if (Charset.isSupported("windows-1258")) {
            String decomposed = "Hô\u0323i phu\u0323 nư\u0303 xa\u0303 đo\u0301n đoa\u0300n khách";
            assertThat(text(decomposed.getBytes(Charset.forName("windows-1258"))))
                    .isEqualTo(Normalizer.normalize(decomposed, Normalizer.Form.NFC));
        }
    }

    @Test
    void brokenLinesAreJoinedAndListsAreNot() throws Exception {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "Tổ chức hội thi cho\nphụ nữ xã\n- Một;\n- Hai.\n\n**Đậm** và *nghiêng*");
        List<Paragraph> read = Documents.open(file).paragraphs();
        assertThat(read)
                .extracting(Paragraph::plain)
                .containsExactly("Tổ chức hội thi cho phụ nữ xã", "- Một;", "- Hai.", "Đậm và nghiêng");
        assertThat(read.getLast().text().emphasis()).hasSize(2);
    }

    private String text(byte[] bytes) throws Exception {
        Path file = folder.resolve("a.txt");
        Files.write(file, bytes);
        return Documents.open(file).paragraphs().getFirst().plain();
    }

    private String problem(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        Problem problem = catchThrowableOfType(Problem.class, () -> Documents.open(file));
        assertThat(problem).as("%s is read without a word", name).isNotNull();
        assertThat(problem.sentence(new Messages(Messages.VIETNAMESE))).contains(name);
        return problem.key();
    }
}
