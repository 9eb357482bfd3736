package vn.sen.desktop.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.sen.book.PlanBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.Notices;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** A workbench for tests: background work runs at once, notices and places are remembered. */
final class Bench {
    final List<String> told = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final Workbench workbench;
    Runnable lastAction = () -> {};

    /** All work runs at once. */
    Bench(PlanBook book) {
        this(book, new Held());
    }

    Bench(PlanBook book, Background background) {
        Clock clock = Pictures.CLOCK;
        workbench = new Workbench(
                book, new Messages(Messages.VIETNAMESE), background, places::add, new Remembered(), clock);
    }

    private final class Remembered implements Notices {
        @Override
        public void done(String sentence) {
            told.add(sentence);
        }

        @Override
        public void done(String sentence, String action, Runnable onAction) {
            told.add(sentence);
            lastAction = onAction;
        }

        @Override
        public void problem(Problem problem) {
            told.add(problem.key());
        }

        @Override
        public void failure(Exception cause) {
            throw new AssertionError(cause);
        }
    }
}
