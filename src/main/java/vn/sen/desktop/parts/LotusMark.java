package vn.sen.desktop.parts;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/** The lotus of the program, 24 by 24 pixels, drawn in lines of the accent. */
public final class LotusMark extends Group {
    /** Bud, two leaves beside it, two outer leaves, and the water below. */
    private static final String LOTUS =
            "M12 3.2 C9.6 5.6 8.6 8.3 8.6 11 C8.6 13.6 9.9 16 12 17.6 C14.1 16 15.4 13.6 15.4 11"
                    + " C15.4 8.3 14.4 5.6 12 3.2 Z"
                    + " M8.7 8.6 C7.4 7.7 6 7.2 4.6 7 C4.3 11.4 6.6 16.3 12 17.6"
                    + " M15.3 8.6 C16.6 7.7 18 7.2 19.4 7 C19.7 11.4 17.4 16.3 12 17.6"
                    + " M5.2 12.2 C4 12.1 2.7 12.3 1.6 12.9 C3.6 16.6 7.4 18.4 12 17.6"
                    + " M18.8 12.2 C20 12.1 21.3 12.3 22.4 12.9 C20.4 16.6 16.6 18.4 12 17.6"
                    + " M7 21 L17 21";

    public LotusMark() {
        SVGPath path = new SVGPath();
        path.setContent(LOTUS);
        path.getStyleClass().add("lotus-mark");
        getChildren().add(path);
    }
}
