package vn.sen.desktop.shell;

import vn.sen.desktop.parts.Navigator;

/** What the frame's own buttons and keys do. */
interface ShellActions extends Navigator {
    /** Shows the list of keys. */
    void help();
}
