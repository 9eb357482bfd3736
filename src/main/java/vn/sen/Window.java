package vn.sen;

import javafx.application.Application;
import vn.sen.desktop.shell.SenApplication;

/** Starts JavaFX. Apart from {@link Sen}, so that commands need not load it. */
final class Window {
    private Window() {}

    static void open(String[] arguments) {
        Application.launch(SenApplication.class, arguments);
    }
}
