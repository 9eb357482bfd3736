package vn.sen.reading.source;

import java.util.List;
import vn.sen.plan.RichText;

/**
 * A page of a PDF document.
 *
 * @param height of the page in points
 * @param lines from top to bottom
 */
record PdfPage(float height, List<Line> lines) {
    /**
     * A printed line, or the part of it in one column; distances in points from the top left corner.
     *
     * @param baseline where its letters stand
     * @param size of its letters
     */
    record Line(RichText text, float left, float right, float baseline, float size) {}
}
