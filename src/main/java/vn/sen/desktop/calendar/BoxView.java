package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.time.DiamondMark;
import vn.sen.schedule.Days;
import vn.sen.timeline.Box;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Kind;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/** A box of the calendar: solid, hollow, hatched, a diamond, grey with a check, or red. Made once and filled anew. */
final class BoxView extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 8;

    private final Label words = new Label();
    private final Label note = new Label();
    private Entry entry = new Entry("", "", "", Days.of(LocalDate.EPOCH), Shape.BAR, Tone.FIXED, Kind.ACTIVITY);
    private int week;
    private int first;
    private int last;
    private int lane;

    BoxView() {
        words.getStyleClass().add("time-words");
        note.getStyleClass().add("time-note");
        words.setEllipsisString("…");
        getChildren().addAll(words, note);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** Shows a part of an entry in a week. */
    void show(Box box) {
        week = box.week();
        first = box.first();
        last = box.last();
        lane = box.lane();
        fill(box.entry(), "");
        if (box.entry().oneDay()) {
            // A cell has room for a few words; its number is told by the pane of the day.
            words.setText(box.entry().title());
        }
        if (box.left() == Box.End.CUT) {
            getStyleClass().add("cut-left");
        }
        if (box.right() == Box.End.CUT) {
            getStyleClass().add("cut-right");
        }
    }

    /** Shows an entry of a whole period with a word at its right end. */
    void show(Entry shown, String noteWords) {
        fill(shown, noteWords);
        getStyleClass().add("whole");
    }

    /** Whether its words do not fit one line of a width. */
    boolean tooLong(double width) {
        return prefWidth(-1) > width;
    }

    /** Lets the words run over so many lines. */
    void wrap(int lines) {
        words.setWrapText(lines > 1);
    }

    private void fill(Entry shown, String noteWords) {
        entry = shown;
        getStyleClass()
                .setAll(
                        "time-box",
                        shown.shape().name().toLowerCase(Locale.ROOT),
                        shown.tone().name().toLowerCase(Locale.ROOT),
                        shown.kind().name().toLowerCase(Locale.ROOT));
        if (!shown.oneDay()) {
            getStyleClass().add("long");
        }
        words.setText(DaySentence.of(shown));
        words.setGraphic(mark(shown));
        note.setText(noteWords);
        note.setVisible(!noteWords.isEmpty());
    }

    private static @Nullable Node mark(Entry entry) {
        if (entry.kind() == Kind.OBSERVANCE) {
            return null;
        }
        if (entry.shape() == Shape.DIAMOND && entry.tone() != Tone.DONE && entry.tone() != Tone.OVERDUE) {
            return new DiamondMark();
        }
        if (entry.kind() == Kind.VISIT) {
            return icon("fth-send");
        }
        return switch (entry.tone()) {
            case DONE -> icon("fth-check");
            case CANCELLED -> icon("fth-x");
            case FIXED, TENTATIVE, OVERDUE -> null;
        };
    }

    private static FontIcon icon(String code) {
        FontIcon icon = new FontIcon(code);
        icon.setIconSize(12);
        return icon;
    }

    void setSelected(Selection selection) {
        pseudoClassStateChanged(SELECTED, selection == Selection.CHOSEN);
    }

    /** Whether it is the chosen one. */
    enum Selection {
        CHOSEN,
        OTHER
    }

    Entry entry() {
        return entry;
    }

    int week() {
        return week;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int lane() {
        return lane;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 20;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        boolean wraps = words.isWrapText();
        words.setWrapText(false);
        double wanted = insets.getLeft() + words.prefWidth(-1) + insets.getRight();
        words.setWrapText(wraps);
        return wanted;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double top = insets.getTop();
        double height = getHeight() - top - insets.getBottom();
        double noteRoom = 0;
        if (note.isVisible()) {
            double wanted = note.prefWidth(-1);
            noteRoom = wanted + GAP;
            note.resizeRelocate(getWidth() - insets.getRight() - wanted, top, wanted, height);
        }
        double wordsRoom = Math.ceil(Math.min(words.prefWidth(-1), Math.max(0, room - noteRoom)));
        words.resizeRelocate(insets.getLeft(), top, Math.max(wordsRoom, 0), height);
    }
}
