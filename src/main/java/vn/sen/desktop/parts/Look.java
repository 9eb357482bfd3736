package vn.sen.desktop.parts;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * How the whole interface looks: its colours, its font and its size.
 *
 * @param family of the font, known to JavaFX
 */
public record Look(Theme theme, String family, TextSize size) {
    /** One file a screen, after the shared ones; a screen without a file of its own is passed over. */
    private static final List<String> SHEETS = List.of(
            "base",
            "shell",
            "pages",
            "home",
            "plans",
            "calendar",
            "gantt",
            "partners",
            "documents",
            "settings",
            "imports");

    /** Dresses a scene; its popups and dialogs follow it. */
    public void dress(Scene scene) {
        // Of the whole application: set on a scene it would weigh as much as our own sheets.
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().setAll(stylesheets());
    }

    private List<String> stylesheets() {
        List<String> all = new ArrayList<>();
        theme.colors().stream().map(Look::address).flatMap(Stream::ofNullable).forEach(all::add);
        SHEETS.stream()
                .map(name -> address("/vn/sen/css/" + name + ".css"))
                .flatMap(Stream::ofNullable)
                .forEach(all::add);
        all.add(fontSheet());
        return all;
    }

    private static @Nullable String address(String resource) {
        URL found = Look.class.getResource(resource);
        return found == null ? null : found.toExternalForm();
    }

    private String fontSheet() {
        String css = String.format(
                Locale.ROOT, ".root { -fx-font-family: '%s'; -fx-font-size: %spx; }", family, size.pixels());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
