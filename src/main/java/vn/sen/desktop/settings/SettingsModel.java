package vn.sen.desktop.settings;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sen.book.Changed.Kind;
import vn.sen.book.Edit;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Workbench;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.OwnOffice;

/** Our own office and its desks, as the book knows them; each change is one edit. */
final class SettingsModel {
    private final Workbench bench;
    private final ObjectProperty<OwnOffice> office = new SimpleObjectProperty<>(OwnOffice.UNKNOWN);
    private final ObjectProperty<List<Desk>> desks = new SimpleObjectProperty<>(List.of());
    private Runnable unsubscribe = () -> {};
    private Runnable pending = () -> {};

    SettingsModel(Workbench bench) {
        this.bench = bench;
    }

    ReadOnlyObjectProperty<OwnOffice> office() {
        return office;
    }

    ReadOnlyObjectProperty<List<Desk>> desks() {
        return desks;
    }

    void activate() {
        unsubscribe = bench.book().subscribe(changed -> {
            if (changed.touches(Kind.OFFICE) || changed.touches(Kind.DESK)) {
                Platform.runLater(this::load);
            }
        });
        load();
    }

    void deactivate() {
        unsubscribe.run();
        pending.run();
    }

    /** Keeps what documents say of our office, if it changed. */
    void keep(OwnOffice after) {
        OwnOffice before = office.get();
        if (!after.equals(before)) {
            office.set(after);
            apply(new Edits.ChangeOffice(before, after), () -> {});
        }
    }

    /** Adds a desk; a blank name adds none. */
    void add(String name, String shortName) {
        if (!name.isBlank()) {
            apply(new Edits.ChangeDesk(null, desk(DeskId.fresh(), name, shortName)), () -> {});
        }
    }

    /** Changes a desk's names, if they changed; a blank name leaves it as it is. */
    void change(Desk before, String name, String shortName) {
        if (name.isBlank()) {
            load();
            return;
        }
        Desk after = desk(before.id(), name, shortName);
        if (!after.equals(before)) {
            apply(new Edits.ChangeDesk(before, after), () -> {});
        }
    }

    /** Takes a desk out at once; the notice takes it back. */
    void remove(Desk desk) {
        apply(
                new Edits.ChangeDesk(desk, null),
                () -> bench.notices()
                        .done(
                                bench.messages().text("settings.desk.removed", desk.name()),
                                bench.messages().text("settings.undo"),
                                this::undo));
    }

    private static Desk desk(DeskId id, String name, String shortName) {
        return new Desk(id, name.strip(), shortName.isBlank() ? name.strip() : shortName.strip());
    }

    private void undo() {
        run(() -> bench.book().undo(), () -> {});
    }

    private void apply(Edit edit, Runnable then) {
        run(
                () -> {
                    bench.book().apply(edit);
                    return true;
                },
                then);
    }

    private void run(Callable<Boolean> work, Runnable then) {
        bench.background().run(work, done -> then.run(), failure -> {
            bench.notices().failure(failure);
            load();
        });
    }

    private record Known(OwnOffice office, List<Desk> desks) {}

    private void load() {
        PlanBook book = bench.book();
        pending.run();
        pending = bench.background()
                .run(
                        () -> new Known(book.office(), book.desks()),
                        known -> {
                            office.set(known.office());
                            desks.set(known.desks());
                        },
                        bench.notices()::failure);
    }
}
