package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;

/** A day or a box as a screen reader says it. */
final class DaySentence {
    private DaySentence() {}

    static String of(CalendarPage page, LocalDate day, Messages messages) {
        DateWords words = new DateWords(messages);
        List<String> parts = new ArrayList<>();
        parts.add(words.longDay(day));
        String lunar = words.lunar(day);
        if (!lunar.isEmpty()) {
            parts.add(lunar);
        }
        page.observancesOn(day).forEach(one -> parts.add(one.name()));
        page.on(day).forEach(one -> parts.add(of(one.entry())));
        return String.join("; ", parts);
    }

    static String of(Entry entry) {
        return entry.label().isEmpty() ? entry.title() : entry.label() + " " + entry.title();
    }
}
