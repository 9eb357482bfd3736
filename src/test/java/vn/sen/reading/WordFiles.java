package vn.sen.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes lines of text into Word files for tests: a paragraph a line, tables where cells stand between pipes. */
final class WordFiles {
    private WordFiles() {}

    static void write(List<String> lines, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            List<String> rows = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith("|")) {
                    if (!line.startsWith("|--")) {
                        rows.add(line);
                    }
                    continue;
                }
                table(document, rows);
                document.createParagraph().createRun().setText(line);
            }
            table(document, rows);
            document.write(out);
        }
    }

    private static void table(XWPFDocument document, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table =
                document.createTable(rows.size(), cells(rows.getFirst()).size());
        for (int row = 0; row < rows.size(); row++) {
            XWPFTableRow made = table.getRow(row);
            List<String> cells = cells(rows.get(row));
            for (int cell = 0; cell < cells.size(); cell++) {
                made.getCell(cell).setText(cells.get(cell));
            }
        }
        rows.clear();
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(1, row.length() - 1).split("\\|")).stream()
                .map(String::strip)
                .toList();
    }
}
