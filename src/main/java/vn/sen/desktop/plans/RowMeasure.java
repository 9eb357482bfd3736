package vn.sen.desktop.plans;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.sen.plan.RichText;

/** Knows how high words stand when they are wrapped. What it measured it remembers. */
final class RowMeasure {
    private static final int REMEMBERED = 4000;

    /** Forgets what was not asked for in a long time. */
    private static final class Memory<K> extends LinkedHashMap<K, Double> {
        private static final long serialVersionUID = 1L;

        Memory() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Double> eldest) {
            return size() > REMEMBERED;
        }
    }

    private record Key(RichText text, boolean strong, double width) {}

    private final TextFlow flow = new TextFlow();
    private final Map<Key, Double> known = new Memory<>();
    private final Map<String, Double> widths = new Memory<>();

    private Font font = Font.getDefault();
    private double ascent;
    private double line = 20;

    RowMeasure(double lineSpacing) {
        flow.setLineSpacing(lineSpacing);
    }

    /** The font of the rows; true if it is another than before. */
    boolean write(Font wanted) {
        if (wanted.equals(font)) {
            return false;
        }
        font = wanted;
        known.clear();
        widths.clear();
        Text text = new Text("Ậ");
        text.setFont(font);
        ascent = text.getBaselineOffset();
        line = Math.ceil(text.getLayoutBounds().getHeight());
        return true;
    }

    Font font() {
        return font;
    }

    /** From the top of a line to its baseline. */
    double ascent() {
        return ascent;
    }

    /** The height of one line of words. */
    double line() {
        return line;
    }

    double height(OutlineRow row, double width) {
        Key key = new Key(row.item().text(), RowText.strong(row), width);
        return known.computeIfAbsent(key, missing -> {
            flow.getChildren().setAll(RowText.pieces(row, font));
            return measured(width);
        });
    }

    /** The height of words that are being typed. */
    double height(String words, boolean strong, double width) {
        Text text = new Text(words.isEmpty() ? " " : words);
        text.setFont(RowText.in(font, strong, false));
        flow.getChildren().setAll(text);
        return measured(width);
    }

    /** The width of words on one line. */
    double width(String words, boolean strong) {
        return widths.computeIfAbsent(words + strong, missing -> {
            Text text = new Text(words);
            text.setFont(RowText.in(font, strong, false));
            return Math.ceil(text.getLayoutBounds().getWidth());
        });
    }

    private double measured(double width) {
        return Math.ceil(flow.prefHeight(Math.max(40, width)));
    }
}
