package vn.sen.writing;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Offers the typesetter the places where a line may end. */
final class LineBreaker implements FSTextBreaker {
    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= 0) {
            position = LineBreaks.next(text, position);
        }
        return position;
    }
}
