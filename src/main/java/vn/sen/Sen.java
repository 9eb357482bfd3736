package vn.sen;

import javafx.application.Application;
import vn.sen.desktop.shell.SenApplication;

/** The entry point. */
public final class Sen {
    private Sen() {}

    /** Opens the window. */
    public static void main(String[] arguments) {
        Application.launch(SenApplication.class, arguments);
    }
}
