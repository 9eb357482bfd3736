package vn.sen.desktop.imports;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;

/** A cell that she can correct; it knows whether she did. */
final class Cell<T> extends SimpleObjectProperty<List<T>> {
    private final List<T> read;

    /** @param read what the reader understood */
    Cell(List<T> read) {
        super(List.copyOf(read));
        this.read = List.copyOf(read);
    }

    /** Whether it says something else than was read. */
    boolean changed() {
        return !get().equals(read);
    }
}
