package vn.sen.desktop.partners;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import vn.sen.text.Fold;

/** Suggests countries while one types, with or without marks: those of the book first, then neighbours and friends. */
final class Countries {
    private Countries() {}

    static void suggest(TextField field, PartnersModel model) {
        List<String> usual =
                List.of(model.bench().messages().text("partners.countries").split(";"));
        List<String> all = Stream.concat(model.content().get().countries().stream(), usual.stream())
                .distinct()
                .toList();
        TextFields.bindAutoCompletion(field, request -> fitting(all, request.getUserText()));
    }

    static List<String> fitting(List<String> all, String typed) {
        return all.stream()
                .filter(country -> Fold.plain(country).startsWith(Fold.plain(typed)))
                .filter(country -> !country.equals(typed))
                .toList();
    }
}
