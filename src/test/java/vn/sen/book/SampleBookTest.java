package vn.sen.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.Plan;
import vn.sen.plan.State;
import vn.sen.schedule.When;

class SampleBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2026-01-01", "2026-03-06", "2026-07-15", "2026-11-22", "2027-12-31"})
    void itIsWholeOnAnyDay(String today) throws Exception {
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(SampleBook.edit(LocalDate.parse(today)));
            assertThat(book.plans()).hasSize(6);
            assertThat(book.partners()).hasSize(8);
            assertThat(book.delegations()).hasSize(4);
            assertThat(book.desks()).hasSize(6);
            assertThat(book.office().place()).isEqualTo("Hòa Giang");
        }
    }

    @Test
    void oneUndoTakesItAllBack() throws Exception {
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(SampleBook.edit(TODAY, book.office()));
            assertThat(book.undo()).isTrue();
            assertThat(book.plans()).isEmpty();
            assertThat(book.partners()).isEmpty();
            assertThat(book.canUndo()).isFalse();
        }
    }

    @Test
    void theYearsPlanShowsEveryKindOfDateAndState() {
        List<Activity> activities =
                activities(SampleBook.plans(LocalDate.of(2026, 8, 20)).getFirst());
        assertThat(activities).hasSizeGreaterThan(24);
        List<When> dates =
                activities.stream().flatMap(each -> each.schedule().stream()).toList();
        assertThat(dates).extracting(When::precision).containsAll(Set.of(vn.sen.schedule.Precision.values()));
        assertThat(dates).anyMatch(When::tentative).anyMatch(When::deadline);
        assertThat(activities)
                .extracting(Activity::state)
                .contains(State.DONE, State.DOING, State.PLANNED, State.SETTLED, State.POSTPONED);
        assertThat(activities).anyMatch(each -> each.schedule().isEmpty()).anyMatch(each -> each.budget() > 0);
    }

    @Test
    void somethingIsLateAndSomethingDueThisWeek() {
        List<Activity> activities = activities(SampleBook.plans(TODAY).getFirst());
        assertThat(activities)
                .anyMatch(each -> !each.state().closed()
                        && each.schedule().stream().anyMatch(when -> when.last().isBefore(TODAY)));
        assertThat(activities).anyMatch(each -> each.schedule().contains(When.parse("2026-03-07", "ngày 07/3/2026")));
    }

    @Test
    void aLunarDayStandsOnItsSolarDay() {
        List<When> dates = activities(SampleBook.plans(TODAY).getFirst()).stream()
                .flatMap(each -> each.schedule().stream())
                .toList();
        assertThat(dates).contains(When.parse("2026-09-25", "Rằm tháng Tám âm lịch"));
    }

    @Test
    void referencesNameTheLabelThatTheirItemBears() {
        for (Plan plan : SampleBook.plans(TODAY)) {
            plan.walk(item -> item.references().forEach(reference -> {
                Item target = plan.find(reference.target()).orElseThrow();
                assertThat(item.text().plain().substring(reference.start(), reference.end()))
                        .isEqualTo(target.label().key());
            }));
        }
    }

    @Test
    void noPlaceholderIsLeft() {
        for (Plan plan : SampleBook.plans(TODAY)) {
            plan.walk(item -> assertThat(item.text().plain()).doesNotContain("{", "}", "[[", "**", "> "));
            assertThat(plan.head().title()).doesNotContain("{");
        }
    }

    @Test
    void everyItemIsItsOwn() {
        Set<Object> seen = new HashSet<>();
        SampleBook.plans(TODAY)
                .forEach(plan ->
                        plan.walk(item -> assertThat(seen.add(item.id())).isTrue()));
    }

    private static List<Activity> activities(Plan plan) {
        List<Activity> all = new ArrayList<>();
        plan.walk(item -> item.activity().ifPresent(all::add));
        return all;
    }
}
