package vn.sen.desktop.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Changed;
import vn.sen.book.Edits;
import vn.sen.desktop.parts.Workbench;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Partner;
import vn.sen.plan.Assignment;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.store.PlanSummary;
import vn.sen.text.Problem;

/** The screen of plans: which there are, which is open, and its outline. */
final class PlansModel {
    private final Workbench bench;
    private final EditQueue queue;
    private final OutlineModel outline;

    private final ReadOnlyObjectWrapper<List<PlanSummary>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Desk>> desks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Partner>> partners = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    private Map<DeskId, Desk> desksById = Map.of();
    private @Nullable PlanId wanted;
    private @Nullable ItemId wantedItem;
    private boolean stale;
    private Runnable unsubscribe = () -> {};
    private Runnable cancel = () -> {};

    /**
     * What the book says at one moment.
     *
     * @param taken how many of our own edits it certainly holds
     */
    private record Standing(
            int taken, List<PlanSummary> plans, Optional<Plan> plan, List<Desk> desks, List<Partner> partners) {}

    PlansModel(Workbench bench) {
        this.bench = bench;
        this.queue = new EditQueue(bench.book(), bench.background(), this::failed, this::settled);
        this.outline = new OutlineModel(
                this::words,
                hidden -> bench.messages().text("plans.hidden", String.valueOf(hidden)),
                edit -> queue.add(edit));
    }

    private RowWords words(Plan plan) {
        return new RowWords(bench.messages(), desksById, plan.head().year(), LocalDate.now(bench.clock()));
    }

    OutlineModel outline() {
        return outline;
    }

    /** An owner in few words, as chips and rows name him. */
    String shortName(Assignment owner) {
        return new RowWords(bench.messages(), desksById, 0, LocalDate.now(bench.clock())).brief(owner);
    }

    ReadOnlyObjectProperty<List<PlanSummary>> plans() {
        return plans.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Desk>> desks() {
        return desks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Partner>> partners() {
        return partners.getReadOnlyProperty();
    }

    /** Whether the book has been asked once. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    boolean readOnly() {
        return bench.book().readOnlyReason().isPresent();
    }

    void activate() {
        unsubscribe = bench.book().subscribe(this::changed);
        load();
    }

    /** Brings what waits to the disk and stops listening. */
    void deactivate() {
        unsubscribe.run();
        queue.drain();
        cancel.run();
    }

    void open(@Nullable PlanId plan, @Nullable ItemId item) {
        if (plan != null) {
            wanted = plan;
        }
        wantedItem = item;
        load();
    }

    private void changed(Changed changed) {
        load();
    }

    private void load() {
        bench.background().run(this::ask, this::show, this::failed);
    }

    private Standing ask() {
        int taken = queue.taken();
        List<PlanSummary> all = bench.book().plans();
        PlanId id = wanted;
        Optional<Plan> plan = id == null ? Optional.empty() : bench.book().plan(id);
        if (plan.isEmpty()) {
            plan = usual(all).flatMap(each -> bench.book().plan(each.id()));
        }
        return new Standing(taken, all, plan, bench.book().desks(), bench.book().partners());
    }

    /** The plan to open when none was asked for: the newest of this year. */
    private Optional<PlanSummary> usual(List<PlanSummary> all) {
        int year = LocalDate.now(bench.clock()).getYear();
        return all.stream()
                .filter(each -> each.head().year() == year)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void show(Standing standing) {
        if (!queue.idle()) {
            // It is older than what stands on the screen; the book is asked again once all edits are in it.
            stale = true;
            return;
        }
        if (!queue.holdsAll(standing.taken())) {
            // The last edits came to the book while it was being asked, and all are in it now.
            load();
            return;
        }
        plans.set(standing.plans());
        partners.set(standing.partners());
        if (!standing.desks().equals(desks.get())) {
            desks.set(standing.desks());
            desksById = OutlineModel.byId(standing.desks());
            outline.refresh();
        }
        Plan plan = standing.plan().orElse(null);
        wanted = plan == null ? null : plan.id();
        if (plan == null || !plan.equals(outline.plan().get())) {
            outline.show(plan);
        }
        loaded.set(true);
        ItemId item = wantedItem;
        if (item != null) {
            wantedItem = null;
            outline.reveal(item, 0);
        }
    }

    private void settled() {
        if (stale) {
            stale = false;
            load();
        }
    }

    private void failed(Exception failure) {
        if (failure instanceof Problem problem) {
            bench.notices().problem(problem);
        } else {
            bench.notices().failure(failure);
        }
        load();
    }

    void undo() {
        queue.add(open -> open.undo());
    }

    void redo() {
        queue.add(open -> open.redo());
    }

    /** Takes the open plan out of the book, with a way back. */
    void delete(PlanId id) {
        bench.background()
                .run(
                        () -> {
                            Plan plan = bench.book().plan(id).orElseThrow();
                            bench.book().apply(new Edits.RemovePlan(plan));
                            return plan;
                        },
                        plan -> bench.notices()
                                .done(
                                        bench.messages()
                                                .text(
                                                        "plans.deleted",
                                                        plan.head().title()),
                                        bench.messages().text("plans.undo"),
                                        () -> queue.add(new Edits.AddPlan(plan))),
                        this::failed);
    }
}
