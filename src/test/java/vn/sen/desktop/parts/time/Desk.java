package vn.sen.desktop.parts.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.Notices;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.Workbench;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** A workbench that remembers where one went and what was said; all work is done on the calling thread. */
public final class Desk {
    public final List<Place> places = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    public final List<Exception> failures = new ArrayList<>();
    private final PlanBook book;
    private final LocalDate today;

    public Desk(PlanBook book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    public Workbench bench() {
        return bench(new SameThread());
    }

    public Workbench bench(Background background) {
        return new Workbench(book, new Messages(Messages.VIETNAMESE), background, places::add, notices(), clock());
    }

    public Clock clock() {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        return Clock.fixed(today.atTime(10, 0).atZone(zone).toInstant(), zone);
    }

    private Notices notices() {
        return new Notices() {
            @Override
            public void done(String sentence) {
                said.add(sentence);
            }

            @Override
            public void done(String sentence, String action, Runnable onAction) {
                said.add(sentence);
            }

            @Override
            public void problem(Problem problem) {
                failures.add(problem);
            }

            @Override
            public void failure(Exception cause) {
                failures.add(cause);
            }
        };
    }
}
