package vn.sen.desktop.parts.pages;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sen.writing.PageProfile;
import vn.sen.writing.Typeset;

/** A sheet of paper on the screen, with the page drawn on it once the picture is there. */
final class PageSheet extends Region {
    private static final double MARK_MARGIN = 2;

    private final ImageView picture = new ImageView();
    private @Nullable Drawn drawn;
    private List<Typeset.Spot> marks = List.of();

    /**
     * What the picture shows.
     *
     * @param document which document
     * @param width in points of the picture
     */
    record Drawn(Object document, int width) {}

    PageSheet() {
        getStyleClass().add("page-sheet");
        picture.setSmooth(true);
        getChildren().add(picture);
    }

    boolean shows(Drawn wanted) {
        return wanted.equals(drawn);
    }

    void show(Image image, Drawn what) {
        picture.setImage(image);
        drawn = what;
    }

    void clear() {
        picture.setImage(null);
        drawn = null;
    }

    /** Lays a tint over the spots that are given. */
    void mark(List<Typeset.Spot> spots) {
        if (marks.equals(spots)) {
            return;
        }
        marks = spots;
        getChildren().setAll(picture);
        for (Typeset.Spot ignored : marks) {
            Region tint = new Region();
            tint.getStyleClass().add("page-mark");
            tint.setMouseTransparent(true);
            getChildren().add(tint);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
        double millimetre = getWidth() / PageProfile.PAGE_WIDTH;
        for (int i = 0; i < marks.size(); i++) {
            Typeset.Spot spot = marks.get(i);
            double left = (PageProfile.HOI_ND30.margins().left() - MARK_MARGIN) * millimetre;
            double right = getWidth() - (PageProfile.HOI_ND30.margins().right() - MARK_MARGIN) * millimetre;
            double top = (spot.top() + 1) * millimetre;
            getChildren().get(i + 1).resizeRelocate(left, top, right - left, (spot.bottom() + 1) * millimetre - top);
        }
    }
}
