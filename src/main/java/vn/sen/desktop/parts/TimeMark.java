package vn.sen.desktop.parts;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/** The small mark before an activity, 12 by 12, in the same signs as bars: see {@link Tone} and {@link Shape}. */
public final class TimeMark extends StackPane {
    private final Region sign = new Region();

    public TimeMark() {
        getStyleClass().add("sign-mark");
        sign.getStyleClass().add("sign");
        getChildren().add(sign);
        setMouseTransparent(true);
    }

    public TimeMark(Shape shape, Tone tone) {
        this();
        show(shape, tone);
    }

    /** Shows how something lies in time, and how far it has come. */
    public void show(Shape shape, Tone tone) {
        for (Shape each : Shape.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(cssName(each)), each == shape);
        }
        for (Tone each : Tone.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(cssName(each)), each == tone);
        }
    }

    private static String cssName(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
