package vn.sen.desktop.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import vn.sen.plan.ItemKind;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Style;

/** The words of a row as pieces of one style each. */
final class RowText {
    private RowText() {}

    /** Whether a row is written in bold throughout: headings are, whatever their text says. */
    static boolean strong(OutlineRow row) {
        return row.item().kind() == ItemKind.HEADING;
    }

    static List<Text> pieces(OutlineRow row, Font font) {
        RichText text = row.item().text();
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(0);
        cuts.add(text.plain().length());
        text.emphasis().forEach(stretch -> {
            cuts.add(stretch.start());
            cuts.add(stretch.end());
        });
        List<Text> pieces = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            pieces.add(piece(text, start, end, strong(row), font));
            start = end;
        }
        return pieces;
    }

    private static Text piece(RichText text, int start, int end, boolean strong, Font font) {
        Text piece = new Text(text.plain().substring(start, end));
        piece.getStyleClass().add("row-words");
        boolean bold = strong || text.has(Style.BOLD, start);
        boolean italic = text.has(Style.ITALIC, start);
        piece.setFont(in(font, bold, italic));
        if (bold) {
            piece.getStyleClass().add("bold");
        }
        if (italic) {
            piece.getStyleClass().add("italic");
        }
        return piece;
    }

    static Font in(Font font, boolean bold, boolean italic) {
        return Font.font(
                font.getFamily(),
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                font.getSize());
    }
}
