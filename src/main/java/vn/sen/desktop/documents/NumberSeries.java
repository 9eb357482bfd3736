package vn.sen.desktop.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanHead;

/**
 * The numbers that one office gave in one year: one series for all kinds of documents, from 1 on 1 January (NĐ 30/2020,
 * Điều 15). The book holds what was imported or written here, so a few missing numbers are worth a word, many are not.
 *
 * @param issued in order of number
 */
record NumberSeries(int year, List<Issued> issued) {
    /** A number that was given. */
    record Issued(int number, Optional<LocalDate> date) {}

    NumberSeries {
        issued = List.copyOf(issued);
    }

    /** The series that a document stands in: the same letterhead, the same year. */
    static NumberSeries around(PlanHead document, int year, Stream<PlanHead> all) {
        return new NumberSeries(
                year,
                all.filter(head -> yearOf(head) == year && office(head).equals(office(document)))
                        .flatMap(head -> issued(head).stream())
                        .sorted(Comparator.comparingInt(Issued::number))
                        .toList());
    }

    /** The year whose series a document is in: that of its date, else the one it is written for. */
    static int yearOf(PlanHead head) {
        return head.date().map(LocalDate::getYear).orElse(head.year());
    }

    private static Optional<Issued> issued(PlanHead head) {
        Integer number = head.number();
        return number == null ? Optional.empty() : Optional.of(new Issued(number, head.date()));
    }

    private static String office(PlanHead head) {
        return (head.superior() + "|" + head.issuer()).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    int next() {
        return latest().map(last -> last.number() + 1).orElse(1);
    }

    Optional<Issued> latest() {
        return issued.isEmpty() ? Optional.empty() : Optional.of(issued.getLast());
    }

    /** Numbers that nothing bears between those given; none where the book holds only a part of the series. */
    List<Integer> gaps() {
        if (issued.isEmpty()) {
            return List.of();
        }
        List<Integer> missing = IntStream.range(
                        issued.getFirst().number(), issued.getLast().number())
                .filter(number -> !taken(number))
                .boxed()
                .toList();
        return missing.size() * 2 <= issued.size() ? missing : List.of();
    }

    boolean taken(int number) {
        return issued.stream().anyMatch(one -> one.number() == number);
    }

    /** Numbers that two documents bear. */
    List<Integer> doubles() {
        List<Integer> doubles = new ArrayList<>();
        for (int i = 1; i < issued.size(); i++) {
            int number = issued.get(i).number();
            if (number == issued.get(i - 1).number() && !doubles.contains(number)) {
                doubles.add(number);
            }
        }
        return doubles;
    }

    /** A number before this one whose date is later, or one after it whose date is earlier: the order is wrong then. */
    @Nullable
    Issued outOfOrder(int number, LocalDate date) {
        return issued.stream()
                .filter(one -> one.date().isPresent())
                .filter(one -> one.number() < number && one.date().get().isAfter(date)
                        || one.number() > number && one.date().get().isBefore(date))
                .findFirst()
                .orElse(null);
    }
}
