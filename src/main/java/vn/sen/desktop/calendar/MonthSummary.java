package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.Owners;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/** What is in the chosen month, beside the page of the year. */
final class MonthSummary extends VBox {
    private static final double WHEN = 62;

    private final CalendarModel model;
    private final TimeActions actions;
    private final Messages messages;
    private final DateWords words;
    private Owners owners = Owners.NONE;

    /** A line with the day by which it is sorted. */
    private record Line(LocalDate day, Node node) {}

    MonthSummary(CalendarModel model, TimeActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.words = new DateWords(messages);
        getStyleClass().add("month-summary");
    }

    void show(CalendarPage page, YearMonth month) {
        owners = page.owners();
        Days days = new Days(month.atDay(1), month.atEndOfMonth());
        List<Line> lines = new ArrayList<>();
        for (ObservedDay observed : page.observances()) {
            if (days.contains(observed.day())) {
                lines.add(new Line(observed.day(), observance(observed)));
            }
        }
        List<Dated> undated = new ArrayList<>();
        for (Dated dated : page.dated()) {
            Days own = dated.entry().days();
            if (own.overlaps(days) && dated.entry().shape() == Shape.PERIOD) {
                undated.add(dated);
            } else if (own.overlaps(days)) {
                lines.add(new Line(own.first(), happening(dated, days)));
            }
        }
        lines.sort(Comparator.comparing(Line::day));
        getChildren().setAll(lines.stream().map(Line::node).toList());
        undated.forEach(dated -> getChildren().add(happening(dated, days)));
        Button open = new Button(messages.text("calendar.year.open", words.monthName(month.atDay(1))));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> model.show(CalendarView.MONTH));
        VBox foot = new VBox(open);
        foot.getStyleClass().add("month-foot");
        getChildren().add(foot);
    }

    private Node observance(ObservedDay observed) {
        Label name = new Label(observed.name());
        name.getStyleClass().addAll("strong", "accent-text");
        return line(two(observed.day()), name, observed.anniversary());
    }

    private Node happening(Dated dated, Days month) {
        Entry entry = dated.entry();
        Label title = new Label(entry.title());
        if (entry.tone() == Tone.OVERDUE) {
            title.getStyleClass().add("danger-text");
        } else if (entry.tone() == Tone.DONE || entry.tone() == Tone.CANCELLED) {
            title.getStyleClass().add("muted");
        }
        String detail = switch (dated) {
            case Dated.OfActivity(var activity, var any) ->
                Stream.of(entry.label(), owners.first(activity.owners()))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
            case Dated.OfVisit visit -> messages.text("calendar.agenda.visit");
        };
        Node line = line(when(dated, month), title, detail);
        line.getStyleClass().add("clickable");
        line.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                actions.open(dated);
            }
        });
        return line;
    }

    private String when(Dated dated, Days month) {
        Entry entry = dated.entry();
        if (entry.shape() == Shape.PERIOD) {
            return entry.tone() == Tone.TENTATIVE
                    ? messages.text("time.legend.tentative")
                    : words.brief(dated.when(), month.first().getYear());
        }
        Days days = entry.days();
        if (days.count() == 1) {
            return two(days.first());
        }
        if (!days.first().isAfter(month.first()) && !days.last().isBefore(month.last())) {
            return messages.text("calendar.year.throughout");
        }
        String first = days.first().isBefore(month.first()) ? "…" : two(days.first());
        String last = days.last().isAfter(month.last()) ? "…" : two(days.last());
        return first + " – " + last;
    }

    private static String two(LocalDate day) {
        return "%02d".formatted(day.getDayOfMonth());
    }

    private static Node line(String when, Label title, String detail) {
        Label left = new Label(when);
        left.getStyleClass().addAll("small-text", "strong");
        left.setWrapText(true);
        left.setMinWidth(WHEN);
        left.setMaxWidth(WHEN);
        title.setWrapText(true);
        VBox text = new VBox(title);
        if (!detail.isEmpty()) {
            Label small = new Label(detail);
            small.getStyleClass().addAll("small-text", "muted");
            small.setWrapText(true);
            text.getChildren().add(small);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(left, text);
        line.getStyleClass().add("summary-line");
        return line;
    }
}
