package vn.sen.desktop.parts.time;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.PlanId;
import vn.sen.plan.State;
import vn.sen.schedule.Shift;
import vn.sen.schedule.When;
import vn.sen.text.Problem;

/** What one can do with what stands in time, each as one edit that Ctrl+Z takes back. */
public final class TimeActions {
    private final Workbench bench;
    private final DateWords words;

    public TimeActions(Workbench bench) {
        this.bench = bench;
        this.words = new DateWords(bench.messages());
    }

    /** Gives something another date; nothing happens where it is the same. */
    public void reschedule(Dated dated, When when) {
        if (!when.equals(dated.when())) {
            String done = bench.messages()
                    .text(
                            "time.moved",
                            dated.entry().title(),
                            words.brief(when, when.shownDays().first().getYear()));
            keep(() -> {
                Rescheduling.change(bench.book(), dated, when);
                return done;
            });
        }
    }

    public void moveBy(Dated dated, long days) {
        reschedule(dated, Shift.by(dated.when(), days));
    }

    /** Settles what is known only by its month or longer on a day. */
    public void settle(Dated dated, LocalDate day) {
        String done = bench.messages().text("time.settled", dated.entry().title(), DateWords.day(day));
        keep(() -> {
            Rescheduling.settle(bench.book(), dated, When.on(day));
            return done;
        });
    }

    /** Marks an activity as done, or as not done again. */
    public void toggleDone(Dated.OfActivity dated) {
        boolean isDone = dated.activity().state() == State.DONE;
        State to = isDone ? State.SETTLED : State.DONE;
        String done = bench.messages()
                .text(isDone ? "time.reopened" : "time.finished", dated.entry().title());
        keep(() -> {
            Rescheduling.state(bench.book(), dated.activity(), to);
            return done;
        });
    }

    /** Adds an activity to a plan. */
    public void add(PlanId plan, When when, String text) {
        String done = bench.messages().text("time.added", text, words.brief(when, 0));
        keep(() -> {
            bench.book().apply(NewActivity.edit(bench.book(), plan, when, text));
            return done;
        });
    }

    /** Goes to a place. */
    public void go(Place place) {
        bench.navigator().go(place);
    }

    /** Goes to the record behind an entry. */
    public void open(Dated dated) {
        bench.navigator()
                .go(
                        switch (dated) {
                            case Dated.OfActivity(var activity, var entry) ->
                                new Place.Plans(activity.plan(), activity.item());
                            case Dated.OfVisit(var delegation, var when, var entry) ->
                                new Place.Partners(delegation.partnerId(), delegation.id());
                        });
    }

    private void keep(Callable<String> work) {
        bench.background()
                .run(
                        work,
                        done -> bench.notices().done(done, bench.messages().text("time.undo"), this::undo),
                        this::failed);
    }

    private void undo() {
        bench.background().run(bench.book()::undo, any -> {}, this::failed);
    }

    private void failed(Exception failure) {
        if (failure instanceof Problem problem) {
            bench.notices().problem(problem);
        } else {
            bench.notices().failure(failure);
        }
    }
}
