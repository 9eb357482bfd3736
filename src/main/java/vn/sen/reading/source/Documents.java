package vn.sen.reading.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sen.text.Problem;

/**
 * Opens a document by what it is, not by what it is called, and within bounds: what cannot be read is one {@link Problem}
 * that names the file and the reason.
 */
public final class Documents {
    /** Bytes of the largest file that is read. */
    public static final long MAX_BYTES = 50L * 1024 * 1024;
    /** Characters of the longest text that is read: some three hundred pages. */
    public static final int MAX_CHARACTERS = 1_000_000;
    /** Paragraphs of the longest text that is read. */
    public static final int MAX_PARAGRAPHS = 30_000;

    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;
    private static final int PDF = 0x25504446;
    private static final int RTF = 0x7B5C7274;
    private static final int PNG = 0x89504E47;
    private static final int GIF = 0x47494638;

    static {
        QuietLibraries.hush();
    }

    private Documents() {}

    /**
     * Reads a document.
     *
     * @throws Problem when it is missing, unreadable, empty, too big, locked, damaged, or no document with text
     */
    public static SourceText open(Path file) throws Problem {
        Path leaf = file.getFileName();
        String name = leaf == null ? file.toString() : leaf.toString();
        SourceText text = parse(file, name, bytes(file, name));
        long length = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            length += paragraph.plain().length();
        }
        if (length == 0) {
            throw new Problem("problem.read.no-text", name);
        }
        if (length > MAX_CHARACTERS || text.paragraphs().size() > MAX_PARAGRAPHS) {
            throw new Problem("problem.read.too-long", name);
        }
        return text;
    }

    private static byte[] bytes(Path file, String name) throws Problem {
        try {
            if (Files.isDirectory(file)) {
                throw new Problem("problem.read.folder", name);
            }
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new Problem("problem.read.too-big", name, Long.toString(size / 1024 / 1024));
            }
            if (size == 0) {
                throw new Problem("problem.read.empty", name);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Problem(e, "problem.read.missing", name);
        } catch (AccessDeniedException e) {
            throw new Problem(e, "problem.read.denied", name);
        } catch (IOException e) {
            throw new Problem(e, "problem.read.unreadable", name);
        }
    }

    private static SourceText parse(Path file, String name, byte[] bytes) throws Problem {
        int magic = magic(bytes);
        if (magic == ZIP) {
            return new DocxSource(name).read(file);
        }
        if (magic == OLE) {
            return new DocSource(name).read(bytes);
        }
        if (magic == PDF) {
            return new PdfSource(name).read(bytes);
        }
        boolean picture = magic == PNG || magic == GIF || (magic >>> 8) == 0xFFD8FF;
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (picture || magic == RTF || List.of("docx", "doc", "pdf").contains(ending)) {
            throw new Problem(picture ? "problem.read.picture" : "problem.read.wrong-kind", name);
        }
        return new TextSource(name).read(bytes);
    }

    private static int magic(byte[] bytes) {
        if (bytes.length < 4) {
            return 0;
        }
        return (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    }
}
