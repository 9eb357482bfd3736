package vn.sen.desktop.partners;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.shell.Destination;
import vn.sen.office.DelegationId;
import vn.sen.office.PartnerId;
import vn.sen.text.Problem;

/** Pictures of the partners screen. */
@Tag("screens")
class PartnersScreens {
    @TempDir
    private Path folder;

    private PlanBook book;

    @BeforeEach
    void open() throws Problem {
        book = PlanBook.open(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aPartner() throws Exception {
        book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
        pictures().take("partners", new Place.Partners(pakse(), null));
        pictures().dark().take("partners-dark", new Place.Partners(pakse(), null));
        pictures().english().take("partners-en", new Place.Partners(pakse(), null));
        pictures().sized(1093, 614).take("partners-125", new Place.Partners(pakse(), null));
    }

    @Test
    void allDelegations() throws Exception {
        book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
        pictures().take("partners-visits", new Place.Partners(null, DelegationId.fresh()));
    }

    @Test
    void forms() throws Exception {
        book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
        pictures()
                .doing(press("Thêm đoàn")
                        .andThen(type("#title", "Đoàn giao lưu Tết Bunpimay"))
                        .andThen(typeDates("từ 12/4 đến 15/4")))
                .take("partners-visit-form", new Place.Partners(pakse(), null));
        pictures()
                .doing(press("Thêm đoàn")
                        .andThen(type("#title", "Đoàn giao lưu"))
                        .andThen(typeDates("31/4")))
                .dark()
                .take("partners-visit-form-wrong-dark", new Place.Partners(pakse(), null));
        pictures().doing(press("Sửa")).take("partners-form", new Place.Partners(pakse(), null));
        pictures().english().doing(press("Edit")).take("partners-form-en", new Place.Partners(pakse(), null));
    }

    @Test
    void nothing() throws Exception {
        pictures().take("partners-empty", new Place.Partners(null, null));
        pictures().dark().english().take("partners-empty-dark-en", new Place.Partners(null, null));
    }

    @Test
    void nothingFound() throws Exception {
        book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
        pictures()
                .doing(type("#search.custom-text-field", "xyz"))
                .take("partners-nothing-found", new Place.Partners(pakse(), null));
    }

    private Pictures pictures() {
        return Pictures.of(book).with(Destination.PARTNERS, (bench, habits) -> new PartnersScreen(bench));
    }

    private PartnerId pakse() {
        return book.partners().stream()
                .filter(partner -> partner.name().contains("Pakse"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Consumer<Scene> press(String text) {
        return scene -> scene.getRoot().lookupAll(".partners .button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .fire();
    }

    private static Consumer<Scene> type(String field, String text) {
        return scene -> {
            Node node = scene.lookup(".partners").lookup(field);
            ((TextInputControl) node).setText(text);
        };
    }

    private static Consumer<Scene> typeDates(String text) {
        return scene -> ((TextField) scene.lookup(".when-field .text-field")).setText(text);
    }
}
