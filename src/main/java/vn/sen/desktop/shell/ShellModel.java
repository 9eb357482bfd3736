package vn.sen.desktop.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sen.text.Messages;

/** What stands around every screen: where one is, whether all is saved, what is overdue. */
public final class ShellModel {
    /** How far the book is. */
    public enum Opening {
        OPENING,
        OPEN,
        FAILED
    }

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/M/yyyy");

    private final Messages messages;
    private final Clock clock;
    private final ObjectProperty<Opening> opening = new SimpleObjectProperty<>(Opening.OPENING);
    private final ObjectProperty<Destination> destination = new SimpleObjectProperty<>(Destination.HOME);
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty copied = new SimpleStringProperty("");
    private final StringProperty readOnly = new SimpleStringProperty("");
    private final IntegerProperty overdue = new SimpleIntegerProperty();

    public ShellModel(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        saved.set(messages.text("shell.opening"));
    }

    public ReadOnlyObjectProperty<Opening> opening() {
        return opening;
    }

    public ReadOnlyObjectProperty<Destination> destination() {
        return destination;
    }

    /** What is said of saving: 'Đã lưu 10:32'. */
    public ReadOnlyStringProperty saved() {
        return saved;
    }

    /** What is said of the newest copy: 'Sao lưu gần nhất: hôm nay 09:58'; '' while there is none. */
    public ReadOnlyStringProperty copied() {
        return copied;
    }

    /** Why nothing can be written, '' when it can. */
    public ReadOnlyStringProperty readOnly() {
        return readOnly;
    }

    /** How many activities are overdue. */
    public ReadOnlyIntegerProperty overdue() {
        return overdue;
    }

    void at(Destination newDestination) {
        destination.set(newDestination);
    }

    void opened(Optional<String> readOnlyReason, String folder) {
        opening.set(Opening.OPEN);
        readOnly.set(readOnlyReason.map(key -> messages.text(key, folder)).orElse(""));
    }

    void failed() {
        opening.set(Opening.FAILED);
        saved.set(messages.text("shell.notOpened"));
    }

    void tell(Optional<Instant> lastSaved, int overdueCount) {
        saved.set(lastSaved.map(this::savedAt).orElseGet(() -> messages.text("shell.saved")));
        overdue.set(overdueCount);
    }

    void copied(Optional<Instant> newest) {
        copied.set(newest.map(this::copiedAt).orElse(""));
    }

    private String copiedAt(Instant instant) {
        ZonedDateTime moment = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (moment.toLocalDate().equals(today)) {
            return messages.text("shell.copiedToday", HOUR.format(moment));
        }
        return moment.toLocalDate().equals(today.minusDays(1))
                ? messages.text("shell.copiedYesterday", HOUR.format(moment))
                : messages.text("shell.copiedOn", DAY.format(moment));
    }

    private String savedAt(Instant instant) {
        ZonedDateTime moment = instant.atZone(clock.getZone());
        boolean today = moment.toLocalDate().equals(LocalDate.now(clock));
        return today
                ? messages.text("shell.savedAt", HOUR.format(moment))
                : messages.text("shell.savedOn", DAY.format(moment));
    }
}
