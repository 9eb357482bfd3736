package vn.sen.desktop.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.PlanHead;
import vn.sen.text.Messages;

/** Giving a document its number and date: the next number of the series is proposed, any other may be typed. */
final class NumberModel {
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);
    private static final int MOST_NAMED = 4;
    private static final int LARGEST = 99_999;

    private final Messages messages;
    private final Workbench bench;
    private final DocumentsModel documents;
    private final BooleanProperty editing = new SimpleBooleanProperty(false);
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper next = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper latest = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper seriesWarning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper symbol = new ReadOnlyStringWrapper("");

    NumberModel(Workbench bench, DocumentsModel documents) {
        this.bench = bench;
        this.messages = bench.messages();
        this.documents = documents;
        number.addListener((property, before, after) -> check());
        date.addListener((property, before, after) -> check());
    }

    /** Looks at the chosen document and its series again. */
    void refresh() {
        Optional<PlanHead> head = documents.chosenHead();
        NumberSeries series = head.flatMap(chosen -> documents.series(NumberSeries.yearOf(chosen)))
                .orElse(new NumberSeries(0, List.of()));
        symbol.set(head.map(chosen -> "/" + chosen.symbol()).orElse(""));
        next.set(printed(series.next()));
        latest.set(series.latest().map(this::latest).orElse(messages.text("documents.number.none")));
        seriesWarning.set(seriesWarning(series));
        if (head.isEmpty()) {
            editing.set(false);
        }
        check();
    }

    private String latest(NumberSeries.Issued last) {
        return last.date()
                .map(day -> messages.text("documents.number.latestOn", printed(last.number()), SHORT_DAY.format(day)))
                .orElse(messages.text("documents.number.latest", printed(last.number())));
    }

    private String seriesWarning(NumberSeries series) {
        String year = Integer.toString(series.year());
        if (!series.doubles().isEmpty()) {
            return messages.text("documents.number.doubles", year, listed(series.doubles()));
        }
        return series.gaps().isEmpty() ? "" : messages.text("documents.number.gaps", year, listed(series.gaps()));
    }

    /** Opens the form with the number and date that are likely meant. */
    void begin() {
        documents.chosenHead().ifPresent(head -> {
            LocalDate today = LocalDate.now(bench.clock());
            LocalDate day = head.date().orElse(today);
            Integer given = head.number();
            date.set(day);
            number.set(printed(
                    given != null
                            ? given
                            : documents
                                    .series(day.getYear())
                                    .map(NumberSeries::next)
                                    .orElse(1)));
            editing.set(true);
        });
    }

    void cancel() {
        editing.set(false);
    }

    /** Gives the number; does nothing while what is typed is no number. */
    void accept() {
        LocalDate day = date.get();
        Optional<Integer> typed = typed();
        if (typed.isPresent() && day != null) {
            String reference = printed(typed.get()) + symbol.get();
            documents.issue(
                    typed.get(), day, () -> bench.notices().done(messages.text("documents.number.given", reference)));
            editing.set(false);
        }
    }

    private Optional<Integer> typed() {
        String text = number.get() == null ? "" : number.get().strip();
        return text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= LARGEST
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private void check() {
        LocalDate day = date.get();
        if (typed().isEmpty()) {
            warning.set(messages.text("documents.number.notANumber"));
        } else if (day == null) {
            warning.set(messages.text("documents.number.noDate"));
        } else {
            warning.set(String.join("\n", doubts(typed().get(), day)));
        }
    }

    /** What is unusual about a number; it can be given all the same. */
    private List<String> doubts(int typed, LocalDate day) {
        List<String> doubts = new ArrayList<>();
        Integer own = documents.chosenHead().map(PlanHead::number).orElse(null);
        boolean unchanged = own != null && own == typed;
        NumberSeries series = documents.series(day.getYear()).orElse(new NumberSeries(day.getYear(), List.of()));
        if (series.taken(typed) && !unchanged) {
            doubts.add(messages.text("documents.number.taken", printed(typed)));
        } else if (typed > series.next() && !series.issued().isEmpty()) {
            doubts.add(messages.text(
                    "documents.number.skips",
                    listed(IntStream.range(series.next(), typed).boxed().toList())));
        }
        NumberSeries.Issued other = series.outOfOrder(typed, day);
        if (other != null) {
            doubts.add(messages.text(
                    "documents.number.order",
                    printed(other.number()),
                    other.date().map(DayConverter.DAY::format).orElse("")));
        }
        return doubts;
    }

    private static String listed(List<Integer> numbers) {
        String named =
                numbers.stream().limit(MOST_NAMED).map(NumberModel::printed).collect(Collectors.joining(", "));
        return numbers.size() > MOST_NAMED ? named + "…" : named;
    }

    private static String printed(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    BooleanProperty editing() {
        return editing;
    }

    StringProperty number() {
        return number;
    }

    ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    /** The next number of the series. */
    ReadOnlyStringProperty next() {
        return next.getReadOnlyProperty();
    }

    /** Words on the last number that was given. */
    ReadOnlyStringProperty latest() {
        return latest.getReadOnlyProperty();
    }

    /** What is doubtful about the number that is typed, '' if nothing. */
    ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    /** What is doubtful about the whole series, '' if nothing. */
    ReadOnlyStringProperty seriesWarning() {
        return seriesWarning.getReadOnlyProperty();
    }

    /** '/KH-BTV' */
    ReadOnlyStringProperty symbol() {
        return symbol.getReadOnlyProperty();
    }

    /** Whether what is typed can be given. */
    boolean givable() {
        return typed().isPresent() && date.get() != null;
    }
}
