package vn.sen.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.plan.RichText;
import vn.sen.reading.source.Paragraph.Above;
import vn.sen.reading.source.Paragraph.Alignment;
import vn.sen.reading.source.Paragraph.Gap;
import vn.sen.reading.source.RichTextBuilder.Look;
import vn.sen.text.Problem;

/** Word 97 documents (.doc), and documents that are locked by a password whatever their ending. */
final class DocSource {
    private static final Logger LOG = LoggerFactory.getLogger(DocSource.class);
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    private final String name;
    private final NumberingState numbers = new NumberingState();

    DocSource(String name) {
        this.name = name;
    }

    SourceText read(byte[] bytes) throws Problem {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Problem("problem.read.password", name);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new Problem("problem.read.wrong-kind", name);
            }
            try (HWPFDocument document = new HWPFDocument(files)) {
                List<Paragraph> paragraphs = new ArrayList<>();
                read(document.getRange(), paragraphs);
                return new SourceText(name, LineJoiner.join(paragraphs), "");
            }
        } catch (EncryptedDocumentException e) {
            throw new Problem(e, "problem.read.password", name);
        } catch (IOException e) {
            throw new Problem(e, "problem.read.damaged", name);
        } catch (RuntimeException e) {
            // POI meets what it cannot make sense of with many kinds of exception
            LOG.debug("cannot read {}", name, e);
            throw new Problem(e, "problem.read.damaged", name);
        }
    }

    private void read(Range range, List<Paragraph> paragraphs) {
        Gap gap = Gap.NONE;
        for (int i = 0; i < range.numParagraphs(); i++) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() == 1) {
                Table table = range.getTable(paragraph);
                paragraphs.addAll(table(table));
                i += Math.max(1, table.numParagraphs()) - 1;
                gap = Gap.BLANK;
            } else {
                gap = add(paragraph, paragraphs, gap);
            }
        }
    }

    /** Adds the lines of a paragraph; returns what stands before the next one. */
    private Gap add(org.apache.poi.hwpf.usermodel.Paragraph paragraph, List<Paragraph> paragraphs, Gap before) {
        List<RichText> pieces = pieces(paragraph);
        if (pieces.isEmpty()) {
            return Gap.BLANK;
        }
        String label = label(paragraph);
        Gap gap = before;
        for (RichText piece : pieces) {
            RichText text = label.isEmpty() ? piece : RichText.of(label + " ").plus(piece);
            paragraphs.add(Paragraph.of(text)
                    .withLabelEnd(label.isEmpty() ? 0 : label.length() + 1)
                    .withAlignment(alignment(paragraph.getJustification()))
                    .withGap(gap));
            gap = Gap.NONE;
            label = "";
        }
        return Gap.NONE;
    }

    private static Alignment alignment(int justification) {
        return switch (justification) {
            case 0 -> Alignment.LEFT;
            case 1 -> Alignment.CENTER;
            case 2 -> Alignment.RIGHT;
            default -> Alignment.JUSTIFIED;
        };
    }

    private String label(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        if (list == null) {
            return "";
        }
        String printed = AbstractWordUtils.getBulletText(numbers, list, (char) paragraph.getIlvl());
        String clean = Letters.clean(printed).strip();
        boolean counts = clean.chars().anyMatch(Character::isLetterOrDigit) && clean.length() > 1;
        if (clean.isEmpty() || counts) {
            return clean;
        }
        return clean.equals("+") || clean.equals("*") ? clean : "-";
    }

    /** The lines of a paragraph, parted where the author broke them. */
    private static List<RichText> pieces(Range paragraph) {
        List<RichText> pieces = new ArrayList<>();
        RichTextBuilder open = new RichTextBuilder();
        int fields = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                continue;
            }
            Look look = new Look(run.isBold(), run.isItalic());
            String words = run.text();
            int from = 0;
            for (int at = 0; at < words.length(); at++) {
                char c = words.charAt(at);
                boolean control = c < ' ' && c != '\t';
                if (!control) {
                    continue;
                }
                open.append(fields > 0 ? "" : words.substring(from, at), look);
                from = at + 1;
                fields = switch (c) {
                    case FIELD_BEGIN -> fields + 1;
                    case FIELD_SEPARATOR -> Math.max(0, fields - 1);
                    // a field that shows nothing has no separator; its code ends here
                    case FIELD_END -> 0;
                    default -> fields;
                };
                if (c == LINE_BREAK) {
                    close(open, pieces);
                    open = new RichTextBuilder();
                } else if (c == NO_BREAK_HYPHEN) {
                    open.append("-", look);
                }
            }
            open.append(fields > 0 ? "" : words.substring(from), look);
        }
        close(open, pieces);
        return pieces;
    }

    private static void close(RichTextBuilder open, List<RichText> pieces) {
        RichText text = open.build();
        if (!text.isBlank()) {
            pieces.add(text);
        }
    }

    private List<Paragraph> table(Table table) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<TableCell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                org.apache.poi.hwpf.usermodel.TableCell cell = row.getCell(c);
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                List<Paragraph> words = new ArrayList<>();
                for (int p = 0; p < cell.numParagraphs(); p++) {
                    add(cell.getParagraph(p), words, Gap.NONE);
                }
                cells.add(new TableCell(c, continued ? Above.CONTINUED : Above.OWN, words));
            }
            rows.add(cells);
        }
        return Tables.paragraphs(rows);
    }
}
