package vn.sen.desktop.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.Observed;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.Owners;
import vn.sen.plan.PlanId;
import vn.sen.schedule.Days;
import vn.sen.schedule.Point;
import vn.sen.store.PlanSummary;

/** What the calendar shows and which day is chosen. Holds no controls; every method is called on the JavaFX thread. */
public final class CalendarModel {
    /** How far loading has come. */
    public enum Phase {
        LOADING,
        READY,
        /** The book holds no plan yet. */
        EMPTY,
        FAILED
    }

    /** What was read of the book, before filters. */
    private record Loaded(List<Dated> dated, List<ObservedDay> observances, List<PlanSummary> plans, Owners owners) {}

    private static final Logger LOG = LoggerFactory.getLogger(CalendarModel.class);
    private static final int SEASON = 92;

    private final PlanBook book;
    private final Background background;
    private final Clock clock;
    private final Observed observed;

    private final ObjectProperty<CalendarView> view = new SimpleObjectProperty<>(CalendarView.MONTH);
    private final ObjectProperty<LocalDate> anchor;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<@Nullable PlanId> planFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> ownerFilter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<CalendarPage> page;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private Loaded loaded = new Loaded(List.of(), List.of(), List.of(), Owners.NONE);
    private Runnable pending = () -> {};
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> nearest = new ReadOnlyObjectWrapper<>();
    private Runnable pendingNearest = () -> {};

    public CalendarModel(PlanBook book, Background background, Clock clock, Observed observed) {
        this.book = book;
        this.background = background;
        this.clock = clock;
        this.observed = observed;
        anchor = new SimpleObjectProperty<>(today());
        day = new SimpleObjectProperty<>(today());
        page = new ReadOnlyObjectWrapper<>(
                new CalendarPage(CalendarView.MONTH, today(), today(), List.of(), List.of(), Owners.NONE));
        planFilter.addListener((any, before, after) -> filter());
        ownerFilter.addListener((any, before, after) -> filter());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads what is shown; the page changes when it is there. */
    public void reload() {
        pending.run();
        CalendarView shown = view.get();
        LocalDate around = anchor.get();
        if (phase.get() != Phase.READY) {
            phase.set(Phase.LOADING);
        }
        pending = background.run(() -> read(shown.window(around)), this::ready, failure -> phase.set(Phase.FAILED));
    }

    /** Drops what is being read. */
    public void stop() {
        pending.run();
        pendingNearest.run();
    }

    private Loaded read(Days window) {
        LocalDate today = today();
        List<Dated> dated = new ArrayList<>();
        book.shown(window).forEach(activity -> dated.add(Dated.of(activity, today)));
        book.delegations(window).forEach(visit -> Dated.of(visit, today).ifPresent(dated::add));
        return new Loaded(dated, observed.in(window), book.plans(), Owners.of(book.desks()));
    }

    private void ready(Loaded now) {
        loaded = now;
        filter();
        phase.set(now.plans().isEmpty() && now.dated().isEmpty() ? Phase.EMPTY : Phase.READY);
    }

    private void filter() {
        Predicate<Dated> kept = dated -> switch (dated) {
            case Dated.OfActivity(var activity, var entry) -> {
                @Nullable PlanId plan = planFilter.get();
                @Nullable String owner = ownerFilter.get();
                yield (plan == null || plan.equals(activity.plan()))
                        && (owner == null
                                || activity.owners().stream()
                                        .anyMatch(one -> one.who().equals(owner)));
            }
            case Dated.OfVisit visit -> planFilter.get() == null && ownerFilter.get() == null;
        };
        page.set(new CalendarPage(
                view.get(),
                anchor.get(),
                today(),
                loaded.dated().stream().filter(kept).toList(),
                loaded.observances(),
                loaded.owners()));
        seekNearest();
    }

    /** Where the shown period is empty, finds the nearest day that is not. */
    private void seekNearest() {
        pendingNearest.run();
        Days period = view.get().period(anchor.get());
        boolean bare =
                page.get().dated().stream().noneMatch(one -> one.entry().days().overlaps(period));
        if (!bare || ownerFilter.get() != null) {
            nearest.set(null);
            return;
        }
        LocalDate from = anchor.get();
        @Nullable PlanId plan = planFilter.get();
        pendingNearest = background.run(
                () -> book.nearestShown(from, plan),
                found -> nearest.set(found.filter(day -> !period.contains(day)).orElse(null)),
                CalendarModel::notFound);
    }

    private static void notFound(Exception failure) {
        LOG.warn("The nearest day with an activity was not found", failure);
    }

    /** Finds the months of a year in which something is shown, and tells them on the JavaFX thread. */
    void busyMonths(int ofYear, Consumer<Set<Month>> told) {
        Days days = Point.year(ofYear).days();
        background.run(() -> busy(days), told, CalendarModel::notFound);
    }

    private Set<Month> busy(Days ofYear) {
        Set<Month> busy = EnumSet.noneOf(Month.class);
        for (Dated one : read(ofYear).dated()) {
            Days days = one.entry().days();
            // What goes on for longer than a season marks no month of its own.
            if (days.count() <= SEASON) {
                for (Month month : Month.values()) {
                    YearMonth of = YearMonth.of(ofYear.first().getYear(), month);
                    if (days.overlaps(new Days(of.atDay(1), of.atEndOfMonth()))) {
                        busy.add(month);
                    }
                }
            }
        }
        return busy;
    }

    /** Goes to a month, in the view that is shown; the chosen day keeps its number where the month has it. */
    void goTo(YearMonth to) {
        goTo(to.atDay(Math.min(day.get().getDayOfMonth(), to.lengthOfMonth())));
    }

    /** Turns by whole years. */
    void turnYears(int years) {
        goTo(day.get().plusYears(years));
    }

    /** Shows the same day in another view. */
    public void show(CalendarView newView) {
        view.set(newView);
        anchor.set(day.get());
        reload();
    }

    /** Turns to a later period, or an earlier one if negative; the chosen day goes along. */
    public void turn(int periods) {
        LocalDate to = view.get()
                .turned(view.get().period(anchor.get()).contains(day.get()) ? day.get() : anchor.get(), periods);
        anchor.set(to);
        day.set(to);
        reload();
    }

    /** Goes to a day, and to its period if it is not the one shown. */
    public void goTo(LocalDate to) {
        day.set(to);
        if (!view.get().period(anchor.get()).contains(to)) {
            anchor.set(to);
            reload();
        }
    }

    /** Chooses a day that is shown, without turning the page: days of the neighbouring months too. */
    public void choose(LocalDate chosen) {
        if (view.get().window(anchor.get()).contains(chosen)) {
            day.set(chosen);
        } else {
            goTo(chosen);
        }
    }

    /** Selects an entry by its id; '' for none. */
    public void select(String id) {
        selected.set(id);
    }

    public PlanBook book() {
        return book;
    }

    public List<PlanSummary> plans() {
        return loaded.plans();
    }

    /** Everybody who has something to do in the loaded days, for the filter. */
    public List<String> owners() {
        TreeSet<String> names = new TreeSet<>();
        for (Dated dated : loaded.dated()) {
            if (dated instanceof Dated.OfActivity(var activity, var entry)) {
                activity.owners().forEach(owner -> names.add(owner.who()));
            }
        }
        return List.copyOf(names);
    }

    public ReadOnlyObjectProperty<CalendarView> view() {
        return view;
    }

    public ReadOnlyObjectProperty<LocalDate> anchor() {
        return anchor;
    }

    public ReadOnlyObjectProperty<LocalDate> day() {
        return day;
    }

    public ReadOnlyObjectProperty<CalendarPage> page() {
        return page.getReadOnlyProperty();
    }

    /** The day nearest to an empty period on which something is shown; null where the period has something itself. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> nearest() {
        return nearest.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable PlanId> planFilter() {
        return planFilter;
    }

    public ObjectProperty<@Nullable String> ownerFilter() {
        return ownerFilter;
    }
}
