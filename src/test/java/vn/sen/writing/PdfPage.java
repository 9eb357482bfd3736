package vn.sen.writing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a PDF as it is measured with a ruler: lengths in millimetres from the top left corner.
 *
 * @param lines of text, from the top
 * @param rules horizontal lines that are drawn, from the top
 */
record PdfPage(List<Line> lines, List<Rule> rules) {
    private static final double POINT = 25.4 / 72;
    private static final double SAME_LINE = 0.5;

    /** A line of text that stands together. */
    record Line(String text, double left, double right, double baseline, double size, String font) {
        double middle() {
            return (left + right) / 2;
        }

        double width() {
            return right - left;
        }

        boolean bold() {
            return font.contains("Bold");
        }

        boolean italic() {
            return font.contains("Italic");
        }
    }

    /** A horizontal line that is drawn. */
    record Rule(double left, double right, double y) {
        double width() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    static List<PdfPage> of(byte[] pdf) throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(new PdfPage(lines(document, i + 1), rules(document.getPage(i))));
            }
        }
        return pages;
    }

    /** The line that begins so. */
    Line line(String beginning) {
        return lines.stream()
                .filter(line -> line.text().strip().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line '" + beginning + "' in " + lines));
    }

    boolean has(String beginning) {
        return lines.stream().anyMatch(line -> line.text().strip().startsWith(beginning));
    }

    /** The nearest line that is drawn below a line of text. */
    Rule ruleBelow(Line line) {
        return rules.stream()
                .filter(rule -> rule.y() > line.baseline() && rule.left() < line.right() && rule.right() > line.left())
                .min(Comparator.comparingDouble(Rule::y))
                .orElseThrow(() -> new AssertionError("no rule below " + line));
    }

    private static List<Line> lines(PDDocument document, int page) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                add(lines, text, positions);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return lines;
    }

    /** Words of one line are handed over together, or run by run: runs that touch are one line. */
    private static void add(List<Line> lines, String text, List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        Line line = new Line(
                text,
                first.getXDirAdj() * POINT,
                (last.getXDirAdj() + last.getWidthDirAdj()) * POINT,
                first.getYDirAdj() * POINT,
                Math.rint(first.getYScale() * 10) / 10,
                first.getFont().getName());
        Line before = lines.isEmpty() ? null : lines.getLast();
        if (before != null
                && Math.abs(before.baseline() - line.baseline()) < SAME_LINE
                && line.left() - before.right() < 3
                && line.left() >= before.right() - 1) {
            lines.set(
                    lines.size() - 1,
                    new Line(
                            before.text() + text,
                            before.left(),
                            line.right(),
                            before.baseline(),
                            before.size(),
                            before.font()));
        } else {
            lines.add(line);
        }
    }

    private static List<Rule> rules(PDPage page) throws IOException {
        RuleFinder finder = new RuleFinder(page);
        finder.processPage(page);
        finder.rules.sort(Comparator.comparingDouble(Rule::y));
        return finder.rules;
    }

    /** Notes every path that is much wider than high. */
    private static final class RuleFinder extends PDFGraphicsStreamEngine {
        private final List<Rule> rules = new ArrayList<>();
        private final double height;
        private Rectangle2D bounds = new Rectangle2D.Double();
        private boolean begun;
        private Point2D current = new Point2D.Double();

        RuleFinder(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        private void touch(double x, double y) {
            if (begun) {
                bounds.add(x, y);
            } else {
                bounds = new Rectangle2D.Double(x, y, 0, 0);
                begun = true;
            }
            current = new Point2D.Double(x, y);
        }

        private void finish() {
            if (begun && bounds.getHeight() < 2 && bounds.getWidth() > 10) {
                double y = (height - bounds.getCenterY()) * POINT;
                rules.add(new Rule(bounds.getMinX() * POINT, bounds.getMaxX() * POINT, y));
            }
            begun = false;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            touch(p0.getX(), p0.getY());
            touch(p2.getX(), p2.getY());
        }

        @Override
        public void moveTo(float x, float y) {
            touch(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            touch(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            touch(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            begun = false;
        }

        @Override
        public void strokePath() {
            finish();
        }

        @Override
        public void fillPath(int windingRule) {
            finish();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            finish();
        }

        @Override
        public void clip(int windingRule) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
