package vn.sen.desktop.home;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.time.Rescheduling;
import vn.sen.plan.State;
import vn.sen.store.ScheduledActivity;

/** The home screen's state: what is told today, kept fresh with the book and with the calendar. */
public final class HomeModel {
    private final Workbench bench;
    private final ObjectProperty<@Nullable HomeData> data = new SimpleObjectProperty<>();
    private Runnable unsubscribe = () -> {};
    private Runnable pending = () -> {};

    public HomeModel(Workbench bench) {
        this.bench = bench;
    }

    /** What is told; null until it was gathered for the first time. */
    public ReadOnlyObjectProperty<@Nullable HomeData> data() {
        return data;
    }

    public void activate() {
        unsubscribe = bench.book().subscribe(changed -> Platform.runLater(this::load));
        load();
    }

    public void deactivate() {
        unsubscribe.run();
        pending.run();
    }

    /** Gathers it again when the day has turned since. */
    public void turnDay() {
        HomeData told = data.get();
        if (told != null && !told.today().equals(LocalDate.now(bench.clock()))) {
            load();
        }
    }

    /** Notes that an activity was done; can be taken back from the notice. */
    public void done(ScheduledActivity activity) {
        bench.background()
                .run(
                        () -> {
                            Rescheduling.state(bench.book(), activity, State.DONE);
                            return true;
                        },
                        kept -> bench.notices()
                                .done(
                                        bench.messages().text("home.done.told"),
                                        bench.messages().text("home.undo"),
                                        this::undo),
                        bench.notices()::failure);
    }

    private void undo() {
        bench.background().run(() -> bench.book().undo(), taken -> {}, bench.notices()::failure);
    }

    private void load() {
        pending.run();
        LocalDate today = LocalDate.now(bench.clock());
        pending = bench.background().run(() -> HomeData.of(bench.book(), today), data::set, bench.notices()::failure);
    }
}
