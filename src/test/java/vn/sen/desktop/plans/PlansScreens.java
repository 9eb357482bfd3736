package vn.sen.desktop.plans;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.shell.Destination;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Plan;

/** Pictures of the screen of plans. */
@Tag("screens")
class PlansScreens {
    private static final LocalDate TODAY = LocalDate.now(Pictures.CLOCK);

    @TempDir
    Path folder;

    @Test
    void filled() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(SampleBook.edit(TODAY));
            Place place = place(book);
            pictures(book).take("plans", place);
            pictures(book).dark().take("plans-dark", place);
            pictures(book).english().take("plans-en", place);
            pictures(book).sized(1093, 614).take("plans-narrow", place);
            pictures(book).sized(1093, 614).doing(press("#listButton")).take("plans-narrow-list", place);
        }
    }

    @Test
    void head() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(SampleBook.edit(TODAY));
            Place place = place(book);
            pictures(book).doing(press(".head-facts")).take("plans-head", place);
            pictures(book).dark().english().doing(press(".head-facts")).take("plans-head-dark-en", place);
            pictures(book).sized(1093, 614).doing(press(".head-facts")).take("plans-head-narrow", place);
        }
    }

    @Test
    void empty() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            pictures(book).take("plans-empty", new Place.Plans(null, null));
            pictures(book).dark().english().take("plans-empty-dark-en", new Place.Plans(null, null));
        }
    }

    @Test
    void readOnly() throws Exception {
        try (PlanBook first = PlanBook.open(folder)) {
            first.apply(SampleBook.edit(TODAY));
            try (PlanBook book = PlanBook.open(folder)) {
                pictures(book).take("plans-read-only", place(book));
            }
        }
    }

    /** The second plan's third activity, so that the inspector is filled. */
    private static Place place(PlanBook book) {
        Plan plan = SampleBook.plans(TODAY).getFirst();
        Plan kept = book.planNamed(plan.head().reference()).orElseThrow();
        Item[] chosen = {kept.items().getFirst()};
        int[] count = {0};
        kept.walk(item -> {
            boolean rich = item.activity()
                    .filter(facts ->
                            !facts.schedule().isEmpty() && !facts.partners().isEmpty())
                    .isPresent();
            if (item.kind() == ItemKind.ACTIVITY && rich && count[0]++ == 0) {
                chosen[0] = item;
            }
        });
        return new Place.Plans(kept.id(), chosen[0].id());
    }

    private static Consumer<Scene> press(String id) {
        return scene -> ((javafx.scene.control.Button) scene.lookup(id)).fire();
    }

    private static Pictures pictures(PlanBook book) {
        return Pictures.of(book).with(Destination.PLANS, (bench, habits) -> new PlansScreen(bench));
    }
}
