package vn.sen.desktop.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Changed;
import vn.sen.book.Edits;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.store.PlanSummary;
import vn.sen.text.Problem;
import vn.sen.writing.Documents;
import vn.sen.writing.PageProfile;
import vn.sen.writing.PdfWriter;
import vn.sen.writing.Typeset;

/** The documents of the book, and the pages of the one that is chosen. */
final class DocumentsModel {
    private final Workbench bench;
    private final PdfWriter writer = new PdfWriter(PageProfile.HOI_ND30);
    private final ObservableList<DocumentRow> documents = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PlanId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Typeset> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Plan> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.LOADING);
    private final Map<PlanId, Integer> pageCounts = new HashMap<>();
    private List<PlanSummary> summaries = List.of();
    private Runnable unsubscribe = () -> {};
    private Runnable cancelLoading = () -> {};
    private Runnable cancelSetting = () -> {};
    private Runnable cancelCounting = () -> {};
    private @Nullable PlanId wanted;
    private boolean listening;

    /** What there is to show. */
    enum Standing {
        LOADING,
        EMPTY,
        READY
    }

    /** A plan with its pages. */
    private record Set(Plan plan, Typeset pages) {}

    DocumentsModel(Workbench bench) {
        this.bench = bench;
        selected.addListener((property, before, after) -> typeset());
        year.addListener((property, before, after) -> fill());
    }

    void start() {
        listening = true;
        // The book speaks on the thread of the edit.
        unsubscribe = bench.book().subscribe(change -> bench.background().run(() -> change, this::hear, this::fail));
        load();
    }

    void stop() {
        listening = false;
        unsubscribe.run();
        cancelLoading.run();
        cancelSetting.run();
        cancelCounting.run();
    }

    /** Chooses a document, also of another year. */
    void open(PlanId plan) {
        wanted = plan;
        chooseWanted();
    }

    private void hear(Changed change) {
        if (!listening) {
            return;
        }
        change.plans().forEach(pageCounts::remove);
        if (change.touches(Changed.Kind.PLAN) || change.touches(Changed.Kind.ITEM)) {
            load();
            PlanId current = selected.get();
            if (current != null && change.plans().contains(current)) {
                typeset();
            }
        }
    }

    private void load() {
        cancelLoading.run();
        cancelLoading = bench.background().run(bench.book()::plans, this::take, this::fail);
    }

    private void take(List<PlanSummary> plans) {
        summaries = plans;
        List<Integer> found = plans.stream()
                .map(plan -> NumberSeries.yearOf(plan.head()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Integer current = year.get();
        if (!years.equals(found)) {
            years.setAll(found);
        }
        standing.set(plans.isEmpty() ? Standing.EMPTY : Standing.READY);
        if (current == null || !found.contains(current)) {
            year.set(usualYear(found));
        } else {
            year.set(current);
            fill();
        }
        chooseWanted();
    }

    private @Nullable Integer usualYear(List<Integer> found) {
        int today = LocalDate.now(bench.clock()).getYear();
        return found.contains(today) || found.isEmpty() ? (found.isEmpty() ? null : today) : found.getFirst();
    }

    private void chooseWanted() {
        PlanId plan = wanted;
        if (plan == null) {
            return;
        }
        head(plan).ifPresent(head -> {
            wanted = null;
            year.set(NumberSeries.yearOf(head));
            selected.set(plan);
        });
    }

    /** Drafts first, then from the last number down. */
    private void fill() {
        Integer chosen = year.get();
        List<DocumentRow> rows = summaries.stream()
                .filter(plan -> chosen != null && NumberSeries.yearOf(plan.head()) == chosen)
                .map(plan -> new DocumentRow(plan.id(), plan.head(), pageCounts.getOrDefault(plan.id(), 0)))
                .sorted(Comparator.comparing(DocumentRow::draft)
                        .thenComparing(
                                row -> Objects.requireNonNullElse(row.head().number(), 0))
                        .reversed())
                .toList();
        PlanId current = selected.get();
        documents.setAll(rows);
        boolean stillThere = rows.stream().anyMatch(row -> row.id().equals(current));
        selected.set(
                stillThere ? current : rows.isEmpty() ? null : rows.getFirst().id());
        count();
    }

    private void typeset() {
        cancelSetting.run();
        PlanId plan = selected.get();
        if (plan == null) {
            shown.set(null);
            pages.set(null);
            return;
        }
        cancelSetting = bench.background()
                .run(() -> bench.book().plan(plan).map(this::set), result -> result.ifPresent(this::show), this::fail);
    }

    private Set set(Plan plan) {
        return new Set(plan, writer.typeset(Documents.blocks(plan)));
    }

    private void show(Set set) {
        shown.set(set.plan());
        pages.set(set.pages());
        noteCount(set.plan().id(), set.pages().pages());
    }

    /** Counts the pages of the listed documents, one after the other. */
    private void count() {
        cancelCounting.run();
        Optional<PlanId> next = documents.stream()
                .filter(row -> row.pages() == 0 && !row.id().equals(selected.get()))
                .map(DocumentRow::id)
                .findFirst();
        next.ifPresent(plan -> cancelCounting = bench.background()
                .run(
                        () -> bench.book()
                                .plan(plan)
                                .map(found -> set(found).pages().pages()),
                        found -> found.ifPresent(number -> {
                            noteCount(plan, number);
                            count();
                        }),
                        this::fail));
    }

    private void noteCount(PlanId plan, int number) {
        pageCounts.put(plan, number);
        for (int i = 0; i < documents.size(); i++) {
            DocumentRow row = documents.get(i);
            if (row.id().equals(plan) && row.pages() != number) {
                documents.set(i, row.withPages(number));
            }
        }
    }

    /** The series that the chosen document's number is or will be in. */
    Optional<NumberSeries> series(int seriesYear) {
        return chosenHead()
                .map(head ->
                        NumberSeries.around(head, seriesYear, summaries.stream().map(PlanSummary::head)));
    }

    Optional<PlanHead> chosenHead() {
        PlanId plan = selected.get();
        return plan == null ? Optional.empty() : head(plan);
    }

    private Optional<PlanHead> head(PlanId id) {
        return summaries.stream()
                .filter(plan -> plan.id().equals(id))
                .map(PlanSummary::head)
                .findFirst();
    }

    /**
     * Gives the chosen document its number and date.
     *
     * @param done hears that it is kept
     */
    void issue(int number, LocalDate date, Runnable done) {
        PlanId plan = selected.get();
        Optional<PlanHead> before = chosenHead();
        if (plan == null || before.isEmpty()) {
            return;
        }
        Edits.ChangeHead edit =
                new Edits.ChangeHead(plan, before.get(), before.get().withNumber(number, date));
        bench.background()
                .run(
                        () -> {
                            bench.book().apply(edit);
                            return edit;
                        },
                        kept -> done.run(),
                        this::fail);
    }

    private void fail(Exception failure) {
        if (failure instanceof Problem problem) {
            bench.notices().problem(problem);
        } else {
            bench.notices().failure(failure);
        }
    }

    ObservableList<DocumentRow> documents() {
        return documents;
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<@Nullable Integer> year() {
        return year;
    }

    ObjectProperty<@Nullable PlanId> selected() {
        return selected;
    }

    /** The pages of the chosen document as it is now; null while there are none. */
    ReadOnlyObjectProperty<@Nullable Typeset> pages() {
        return pages.getReadOnlyProperty();
    }

    /** The document whose pages are shown. */
    ReadOnlyObjectProperty<@Nullable Plan> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Hears of a failure that the model could not mend. */
    Consumer<Exception> failures() {
        return this::fail;
    }
}
