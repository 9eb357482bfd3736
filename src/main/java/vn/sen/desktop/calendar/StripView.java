package vn.sen.desktop.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;
import vn.sen.timeline.MonthLayout;

/** The strip above the weeks: what is known only by its month, quarter or year. */
final class StripView extends Region {
    private static final double LEFT = 108;
    private static final double BOX = 22;
    private static final double STEP = 24;
    private static final double EDGE = 6;
    private static final int FEW = 2;

    private final Messages messages;
    private final DateWords words;
    private final Label title = new Label();
    private final Hyperlink toggle = new Hyperlink();
    private final List<BoxView> boxes = new ArrayList<>();
    private List<Entry> shown = List.of();
    private CalendarPage page;
    private int year;
    private Height height = Height.FEW_LINES;
    private String selected = "";

    /** Whether all lines are shown, or the first few. */
    private enum Height {
        FEW_LINES,
        ALL
    }

    StripView(Messages messages, CalendarPage first) {
        this.page = first;
        this.messages = messages;
        this.words = new DateWords(messages);
        getStyleClass().add("period-strip");
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("strip-title");
        toggle.getStyleClass().add("more-link");
        toggle.setOnAction(event -> {
            height = height == Height.ALL ? Height.FEW_LINES : Height.ALL;
            fill();
        });
        getChildren().addAll(title, toggle);
    }

    void show(CalendarPage shownPage) {
        page = shownPage;
        title.setText(messages.text("calendar.strip.month"));
        shown = MonthLayout.strip(page.view().period(page.anchor()), page.entries());
        year = page.anchor().getYear();
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        fill();
    }

    void select(String id) {
        selected = id;
        boxes.forEach(box -> box.setSelected(
                !id.isEmpty() && box.entry().id().equals(id) ? BoxView.Selection.CHOSEN : BoxView.Selection.OTHER));
    }

    private int lines() {
        return height == Height.ALL || shown.size() <= FEW ? shown.size() : FEW;
    }

    private void fill() {
        int lines = lines();
        while (boxes.size() < lines) {
            BoxView box = new BoxView();
            boxes.add(box);
            getChildren().add(box);
        }
        for (int i = 0; i < boxes.size(); i++) {
            BoxView box = boxes.get(i);
            box.setVisible(i < lines);
            if (i < lines) {
                Entry entry = shown.get(i);
                String note = page.find(entry.id()).map(this::note).orElse("");
                box.show(entry, note);
                box.setAccessibleText(DaySentence.of(entry) + ", " + note);
            }
        }
        toggle.setVisible(shown.size() > FEW);
        toggle.setText(
                height == Height.ALL
                        ? messages.text("calendar.fewer")
                        : messages.text("calendar.more", Integer.toString(shown.size() - lines)));
        select(selected);
        requestLayout();
    }

    private String note(Dated dated) {
        String when = words.brief(dated.when(), year);
        String who = dated instanceof Dated.OfActivity(var activity, var entry)
                        && !activity.owners().isEmpty()
                ? page.owners().first(activity.owners()) + " · "
                : "";
        String hint = dated.entry().tone() == Entry.Tone.TENTATIVE ? " · " + messages.text("calendar.strip.drag") : "";
        return who + when + hint;
    }

    @Override
    protected double computePrefHeight(double width) {
        double rows = lines() * STEP - (STEP - BOX);
        return EDGE + rows + EDGE + 1;
    }

    @Override
    protected void layoutChildren() {
        title.resizeRelocate(20, EDGE, LEFT - 24, BOX);
        double y = EDGE;
        for (int i = 0; i < lines(); i++) {
            boxes.get(i).resizeRelocate(LEFT, y, getWidth() - LEFT - 12, BOX);
            y += STEP;
        }
        toggle.resizeRelocate(16, EDGE + STEP, toggle.prefWidth(-1), BOX);
    }
}
