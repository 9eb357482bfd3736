package vn.sen.desktop.parts.time;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The hollow diamond of a deadline. */
public final class DiamondMark extends StackPane {
    public DiamondMark() {
        Region square = new Region();
        square.getStyleClass().add("diamond-mark");
        square.setRotate(45);
        getChildren().add(square);
        setMinSize(14, 14);
        setPrefSize(14, 14);
        setMaxSize(14, 14);
    }
}
