package vn.sen.desktop.shell;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Background;
import vn.sen.store.Backups.Backup;

/** Has dated copies made of the open book: once it is open, then every hour. A failure is told once. */
final class Copies {
    private static final Duration EVERY = Duration.hours(1);

    private final PlanBook book;
    private final Background background;
    private final Consumer<Optional<Instant>> newest;
    private final Consumer<? super Exception> failed;
    private final Timeline clock = new Timeline(new KeyFrame(EVERY, event -> make()));
    private boolean told;

    /** @param newest is told when the newest copy was made, empty while there is none */
    Copies(
            PlanBook book,
            Background background,
            Consumer<Optional<Instant>> newest,
            Consumer<? super Exception> failed) {
        this.book = book;
        this.background = background;
        this.newest = newest;
        this.failed = failed;
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        make();
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    void make() {
        background.run(
                () -> {
                    book.backUpIfChanged();
                    return book.backups().newest().map(Backup::made);
                },
                newest,
                this::tell);
    }

    private void tell(Exception failure) {
        if (!told) {
            told = true;
            failed.accept(failure);
        }
    }
}
