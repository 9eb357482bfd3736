package vn.sen.desktop.parts;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sen.text.Messages;

/** What the program remembers of its user from one day to the next; nothing of the plans themselves. */
public final class Habits {
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Locale> language = new SimpleObjectProperty<>(Messages.VIETNAMESE);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final StringProperty lastScreen = new SimpleStringProperty("");

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Locale> language() {
        return language;
    }

    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /** Name of the screen that was shown last, '' on a first start. */
    public StringProperty lastScreen() {
        return lastScreen;
    }
}
