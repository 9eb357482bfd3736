package vn.sen.desktop.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;

/** Light or dark. */
public enum Theme {
    LIGHT,
    DARK;

    private static final String COLORS = "/vn/sen/css/colors.css";
    private static final String COLORS_DARK = "/vn/sen/css/colors-dark.css";

    /** The stylesheet of all controls, below our own. */
    public String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /** Our colours, in the order they are laid over each other. */
    List<String> colors() {
        return switch (this) {
            case LIGHT -> List.of(COLORS);
            case DARK -> List.of(COLORS, COLORS_DARK);
        };
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
