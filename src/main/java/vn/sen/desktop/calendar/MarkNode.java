package vn.sen.desktop.calendar;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import vn.sen.desktop.parts.time.DiamondMark;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/** The small mark of time before a line of words. */
final class MarkNode {
    private MarkNode() {}

    static Node of(Entry entry) {
        Tone tone = entry.tone();
        if (entry.shape() == Shape.DIAMOND && (tone == Tone.FIXED || tone == Tone.TENTATIVE)) {
            return new DiamondMark();
        }
        Region mark = new Region();
        String style = tone == Tone.FIXED && entry.shape() == Shape.PERIOD
                ? "period"
                : tone == Tone.CANCELLED ? "done" : tone.name().toLowerCase(Locale.ROOT);
        mark.getStyleClass().addAll("legend-mark", style);
        return mark;
    }
}
