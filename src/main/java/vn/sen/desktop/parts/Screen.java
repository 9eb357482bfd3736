package vn.sen.desktop.parts;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A screen of the window. What {@link #activate} subscribes, {@link #deactivate} drops. */
public interface Screen {
    Node view();

    /** It is about to be shown: subscribe to the book and load what is shown. */
    void activate();

    /** It is no longer shown: drop every subscription and pending work; commit what is being typed. */
    void deactivate();

    /** Words in small beside the screen's title; null for none. */
    default ObservableValue<@Nullable String> subtitle() {
        return new SimpleStringProperty();
    }

    /** Goes to a place within this screen; called after {@link #activate}. */
    default void open(Place place) {}
}
