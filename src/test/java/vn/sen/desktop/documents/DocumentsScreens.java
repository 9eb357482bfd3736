package vn.sen.desktop.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.shell.Destination;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.writing.SamplePlan;

/** Pictures of Văn bản. */
@Tag("screens")
class DocumentsScreens {
    @TempDir
    Path folder;

    @Test
    void documents() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            PlanId shown = fill(book);
            pictures(book).take("documents", new Place.Documents(shown));
            pictures(book).dark().take("documents-dark", new Place.Documents(shown));
            pictures(book).english().take("documents-en", new Place.Documents(shown));
            pictures(book)
                    .doing(scene -> scene.getRoot().lookupAll(".toggle-button").stream()
                            .filter(node -> "one".equals(node.getId()))
                            .forEach(node -> ((ToggleButton) node).fire()))
                    .take("documents-one-page", new Place.Documents(shown));
            pictures(book)
                    .doing(scene -> ((Button) scene.lookup("#take")).fire())
                    .take("documents-number", new Place.Documents(null));
        }
    }

    @Test
    void noDocuments() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            pictures(book).take("documents-empty", new Place.Documents(null));
        }
    }

    private static PlanId fill(PlanBook book) throws Exception {
        PlanId first = add(book, SamplePlan.signed(), 19, LocalDate.of(2024, 1, 29), "Tổ chức Tuần lễ Áo dài xã Hòa Giang năm 2024");
        add(book, SamplePlan.sixPages(), 20, LocalDate.of(2024, 2, 5), "Hoạt động đối ngoại nhân dân năm 2024");
        add(book, SamplePlan.signed(), 22, LocalDate.of(2024, 2, 2), "Đồng hành cùng phụ nữ biên cương năm 2024, giai đoạn hai của chương trình phối hợp với các xã bạn");
        add(book, SamplePlan.signed(), null, null, "Đoàn công tác sang thành phố Pakse, Lào");
        add(book, SamplePlan.signed(), 8, LocalDate.of(2023, 12, 1), "Công tác đối ngoại năm 2023");
        return first;
    }

    private static PlanId add(PlanBook book, Plan plan, Integer number, LocalDate date, String title) throws Exception {
        PlanHead head = plan.head().withTitle(title).withNumber(number, date);
        PlanHead of2024 = new PlanHead(
                head.kind(), head.number(), head.symbol(), head.superior(), head.issuer(), head.place(), head.issued(),
                2024, head.title(), head.recipients(), head.signer(), head.numbering());
        book.apply(new Edits.AddPlan(plan.withHead(of2024)));
        return plan.id();
    }

    private static Pictures pictures(PlanBook book) {
        return Pictures.of(book).with(Destination.DOCUMENTS, (bench, habits) -> new DocumentsScreen(bench));
    }
}
