package vn.sen.desktop.plans;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** The small sign that says how well a time is known: solid, hollow, hatched, diamond. The same on every screen. */
final class TimeMark extends Region {
    enum Look {
        NONE,
        /** The days are settled. */
        FIXED,
        /** Known by its month, quarter or year. */
        COARSE,
        /** Foreseen only. */
        TENTATIVE,
        DEADLINE,
        DONE,
        OVERDUE
    }

    private Look look = Look.NONE;

    TimeMark() {
        getStyleClass().add("time-mark");
        setMinSize(11, 11);
        setPrefSize(11, 11);
        setMaxSize(11, 11);
        show(Look.NONE);
    }

    void show(Look wanted) {
        pseudoClassStateChanged(state(look), false);
        look = wanted;
        pseudoClassStateChanged(state(look), true);
        setVisible(look != Look.NONE);
        setRotate(look == Look.DEADLINE ? 45 : 0);
        setScaleX(look == Look.DEADLINE ? 0.82 : 1);
        setScaleY(look == Look.DEADLINE ? 0.82 : 1);
    }

    private static PseudoClass state(Look look) {
        return PseudoClass.getPseudoClass(look.name().toLowerCase(Locale.ROOT));
    }
}
