package vn.sen.desktop.gantt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.time.Observed;
import vn.sen.desktop.parts.time.Owners;
import vn.sen.office.Delegation;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.schedule.Days;
import vn.sen.schedule.Point;
import vn.sen.store.PlanSummary;
import vn.sen.timeline.GanttLayout;
import vn.sen.timeline.TimeAxis;

/** What the Gantt chart shows, how it is folded and zoomed. Holds no controls; called on the JavaFX thread alone. */
public final class GanttModel {
    private static final int FEW_PLANS = 3;
    /** Months that the chart's width shows at its first zoom. */
    private static final int FULL_VIEW = 7;

    /** How far loading has come. */
    public enum Phase {
        LOADING,
        READY,
        /** The book holds no plan yet. */
        EMPTY,
        /** The plan has nothing that can be drawn. */
        NOTHING,
        FAILED
    }

    /** How much time the chart's width shows. */
    public enum Zoom {
        WEEK(26),
        MONTH(9),
        QUARTER(3.08),
        YEAR(2.37);

        private static final double WIDE_QUARTER = 2.6;

        private final double pixelsPerDay;

        Zoom(double pixelsPerDay) {
            this.pixelsPerDay = pixelsPerDay;
        }

        /** The zoom that an axis comes nearest to. */
        static Zoom of(TimeAxis axis) {
            return switch (axis.scale()) {
                case DAYS -> WEEK;
                case WEEKS -> MONTH;
                case MONTHS -> axis.pixelsPerDay() >= WIDE_QUARTER ? QUARTER : YEAR;
                case QUARTERS, YEARS -> YEAR;
            };
        }
    }

    private record Loaded(
            Chart chart, List<PlanSummary> plans, @Nullable PlanId plan) {}

    private final PlanBook book;
    private final Background background;
    private final Clock clock;
    private final Observed observed;
    private final String visitsTitle;

    private final ReadOnlyObjectWrapper<@Nullable PlanId> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Chart> chart = new ReadOnlyObjectWrapper<>(Chart.EMPTY);
    private final ReadOnlyObjectWrapper<GanttLayout> layout = new ReadOnlyObjectWrapper<>(new GanttLayout(List.of()));
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ObjectProperty<TimeAxis> axis;
    private final Set<String> folded = new HashSet<>();
    private List<PlanSummary> plans = List.of();
    private Reach reach = Reach.NEWEST;
    private boolean placed;
    private @Nullable String wanted;
    private Runnable pending = () -> {};

    /** Which plans are shown. */
    private enum Reach {
        /** The newest plan of this year, until one is chosen. */
        NEWEST,
        ONE,
        ALL
    }

    GanttModel(PlanBook book, Background background, Clock clock, Observed observed, String visitsTitle) {
        this.book = book;
        this.background = background;
        this.clock = clock;
        this.observed = observed;
        this.visitsTitle = visitsTitle;
        axis = new SimpleObjectProperty<>(
                TimeAxis.from(today().minusDays(31).withDayOfMonth(1), Zoom.QUARTER.pixelsPerDay));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads what is shown. */
    void reload() {
        pending.run();
        if (phase.get() != Phase.READY) {
            phase.set(Phase.LOADING);
        }
        Reach wantedReach = reach;
        @Nullable PlanId one = plan.get();
        pending = background.run(() -> read(wantedReach, one), this::ready, failure -> phase.set(Phase.FAILED));
    }

    void stop() {
        pending.run();
    }

    private Loaded read(Reach wantedReach, @Nullable PlanId one) {
        List<PlanSummary> all = book.plans();
        ChartBuilder builder = new ChartBuilder(today(), Owners.of(book.desks()));
        @Nullable PlanId shown = null;
        if (wantedReach == Reach.ALL) {
            for (PlanSummary summary : all) {
                book.plan(summary.id()).ifPresent(builder::planAsRow);
            }
        } else {
            shown = wantedReach == Reach.ONE
                            && one != null
                            && all.stream().anyMatch(summary -> summary.id().equals(one))
                    ? one
                    : newest(all).orElse(null);
            if (shown != null) {
                book.plan(shown).ifPresent(builder::plan);
            }
        }
        return new Loaded(builder.visits(visits(all, shown), visitsTitle).build(), all, shown);
    }

    /** Beside one plan stand the visits of its year; beside all plans, all visits. */
    private List<Delegation> visits(List<PlanSummary> all, @Nullable PlanId one) {
        return all.stream()
                .filter(summary -> summary.id().equals(one))
                .findFirst()
                .map(summary -> book.delegations(year(summary)))
                .orElseGet(book::delegations);
    }

    private Optional<PlanId> newest(List<PlanSummary> all) {
        int year = today().getYear();
        return all.stream()
                .filter(summary -> summary.head().year() == year && summary.activities() > 0)
                .findFirst()
                .or(() ->
                        all.stream().filter(summary -> summary.activities() > 0).findFirst())
                .or(() -> all.stream().findFirst())
                .map(PlanSummary::id);
    }

    private void ready(Loaded loaded) {
        plans = loaded.plans();
        boolean first = chart.get() == Chart.EMPTY;
        if (first && reach == Reach.ALL && plans.size() > FEW_PLANS) {
            loaded.chart().roots().forEach(root -> folded.add(root.id()));
        }
        plan.set(loaded.plan());
        chart.set(loaded.chart());
        if (wanted != null) {
            unfoldTo(wanted);
            selected.set(wanted);
            wanted = null;
        }
        layOut();
        if (!placed) {
            place();
        }
        phase.set(
                plans.isEmpty() && loaded.chart().roots().isEmpty()
                        ? Phase.EMPTY
                        : loaded.chart().roots().isEmpty() ? Phase.NOTHING : Phase.READY);
    }

    private void layOut() {
        layout.set(GanttLayout.of(chart.get().roots(), folded));
    }

    /** The first day of the chosen plan's own year on which something begins: some reach back over years. */
    private Optional<LocalDate> firstOfPlan() {
        return plans.stream()
                .filter(summary -> summary.id().equals(plan.get()))
                .findFirst()
                .flatMap(summary -> chart.get().firstIn(year(summary)));
    }

    private static Days year(PlanSummary plan) {
        return Point.year(plan.head().year()).days();
    }

    /** A month before today, and near the plan's end earlier, so that the chart is not half empty. */
    private static LocalDate beforeToday(LocalDate today, LocalDate last) {
        LocalDate usual = today.minusMonths(1);
        LocalDate full = last.minusMonths(FULL_VIEW);
        return full.isBefore(usual) ? full : usual;
    }

    /** Brings today into view where the plan reaches it, else the first day of the plan's year. */
    private void place() {
        chart.get().extent().ifPresent(extent -> {
            placed = true;
            LocalDate today = today();
            LocalDate from = extent.contains(today)
                    ? beforeToday(today, extent.last()).withDayOfMonth(1)
                    : firstOfPlan().orElse(extent.first()).withDayOfMonth(1);
            LocalDate start = from.isBefore(extent.first()) ? extent.first().withDayOfMonth(1) : from;
            axis.set(TimeAxis.from(start, axis.get().pixelsPerDay()));
        });
    }

    /** Shows one plan. */
    void showPlan(PlanId id) {
        reach = Reach.ONE;
        plan.set(id);
        restart();
    }

    /** Shows all plans. */
    void showAll() {
        reach = Reach.ALL;
        plan.set(null);
        restart();
    }

    private void restart() {
        chart.set(Chart.EMPTY);
        folded.clear();
        selected.set("");
        placed = false;
        reload();
    }

    /** Shows an item of a plan and selects it. */
    void showItem(PlanId id, ItemId item) {
        wanted = item.value();
        showPlan(id);
    }

    boolean showsAll() {
        return reach == Reach.ALL;
    }

    private void unfoldTo(String id) {
        chart.get().roots().forEach(root -> unfold(root, id));
    }

    private boolean unfold(GanttLayout.Node node, String id) {
        boolean below = node.children().stream().anyMatch(child -> child.id().equals(id) || unfold(child, id));
        if (below) {
            folded.remove(node.id());
        }
        return below;
    }

    /** Folds or unfolds a row. */
    void toggle(String row) {
        if (!folded.remove(row)) {
            folded.add(row);
        }
        layOut();
    }

    void select(String row) {
        selected.set(row);
    }

    /** Shows as much time as a zoom says; the moment at {@code x} stays where it is. */
    void zoom(Zoom zoom, double x, double width) {
        if (zoom == Zoom.YEAR) {
            Days shown = axis.get().visible(width);
            LocalDate middle = shown.first().plusDays(ChronoUnit.DAYS.between(shown.first(), shown.last()) / 2);
            axis.set(TimeAxis.fit(
                    new Days(middle.withDayOfYear(1), middle.withDayOfYear(middle.lengthOfYear())), width));
        } else {
            zoomTo(zoom.pixelsPerDay, x);
        }
    }

    /** Where to hold on while zooming: at the selected row's first bar, else at today, where in sight; else the middle. */
    double pivot(double width) {
        Days visible = axis.get().visible(width);
        return layout.get()
                .row(selected.get())
                .flatMap(row -> GanttLayout.spanOf(row.entries()))
                .map(Days::first)
                .filter(visible::contains)
                .or(() -> Optional.of(today()).filter(visible::contains))
                .map(day -> axis.get().x(day))
                .orElse(width / 2);
    }

    /** Gives a day another width; the moment at {@code x} stays where it is. */
    void zoomTo(double pixelsPerDay, double x) {
        axis.set(axis.get().zoomed(x, pixelsPerDay));
    }

    /** Moves along the time by pixels. */
    void scroll(double pixels) {
        axis.set(axis.get().scrolled(pixels));
    }

    /** Brings a day a fifth of the width into view. */
    void goTo(LocalDate day, double width) {
        double left = width / 5 / axis.get().pixelsPerDay();
        axis.set(new TimeAxis(day.toEpochDay() - left, axis.get().pixelsPerDay()));
    }

    /** Brings days into view if they are not. */
    void reveal(Days days, double width) {
        Days visible = axis.get().visible(width);
        if (!visible.overlaps(days)) {
            goTo(days.first(), width);
        }
    }

    Observed observed() {
        return observed;
    }

    List<PlanSummary> plans() {
        return plans;
    }

    ReadOnlyObjectProperty<@Nullable PlanId> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Chart> chart() {
        return chart.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GanttLayout> layout() {
        return layout.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimeAxis> axis() {
        return axis;
    }
}
