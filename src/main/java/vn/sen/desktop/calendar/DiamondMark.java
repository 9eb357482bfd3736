package vn.sen.desktop.calendar;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.Region;

/** The hollow diamond of a deadline. */
final class DiamondMark extends StackPane {
    DiamondMark() {
        Region square = new Region();
        square.getStyleClass().add("diamond-mark");
        square.setRotate(45);
        getChildren().add(square);
        setMinSize(14, 14);
        setPrefSize(14, 14);
        setMaxSize(14, 14);
    }
}
