package vn.sen.desktop.shell;

import vn.sen.desktop.parts.Place;

/** A screen of the program, in the order of the rail; those without a key of their own stand outside it. */
public enum Destination {
    HOME("fth-home"),
    PLANS("fth-list"),
    CALENDAR("fth-calendar"),
    GANTT("fth-align-left"),
    PARTNERS("fth-globe"),
    DOCUMENTS("fth-file-text"),
    SETTINGS("fth-settings"),
    IMPORT("fth-upload");

    private final String icon;

    Destination(String icon) {
        this.icon = icon;
    }

    public static Destination of(Place place) {
        return switch (place) {
            case Place.Home home -> HOME;
            case Place.Plans plans -> PLANS;
            case Place.Calendar calendar -> CALENDAR;
            case Place.Gantt gantt -> GANTT;
            case Place.Partners partners -> PARTNERS;
            case Place.Documents documents -> DOCUMENTS;
            case Place.Settings settings -> SETTINGS;
            case Place.Import file -> IMPORT;
        };
    }

    /** Where one comes by its button in the rail; the import check has none and gives the plans. */
    public Place place() {
        return switch (this) {
            case HOME -> new Place.Home();
            case PLANS, IMPORT -> new Place.Plans(null, null);
            case CALENDAR -> new Place.Calendar(null);
            case GANTT -> new Place.Gantt(null, null);
            case PARTNERS -> new Place.Partners(null, null);
            case DOCUMENTS -> new Place.Documents(null);
            case SETTINGS -> new Place.Settings();
        };
    }

    /** Whose button in the rail is lit. */
    public Destination rail() {
        return this == IMPORT ? PLANS : this;
    }

    /** Literal of its Feather icon. */
    public String icon() {
        return icon;
    }
}
