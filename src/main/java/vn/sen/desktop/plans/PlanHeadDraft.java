package vn.sen.desktop.plans;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanHead;
import vn.sen.plan.Signer;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** What stands around a plan, as it is typed. Nothing of it reaches the plan before {@link #finish}. */
final class PlanHeadDraft {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int FIRST_YEAR = 1968;
    private static final int LAST_YEAR = 2100;

    private final Messages messages;
    private final StringProperty superior = new SimpleStringProperty("");
    private final StringProperty issuer = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty symbol = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty recipients = new SimpleStringProperty("");
    private final StringProperty authority = new SimpleStringProperty("");
    private final StringProperty position = new SimpleStringProperty("");
    private final StringProperty signer = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    PlanHeadDraft(Messages messages) {
        this.messages = messages;
        List.of(number, symbol, date, year).forEach(field -> field.addListener(of -> check()));
    }

    /** Begins with a head as it is. */
    void begin(PlanHead head) {
        superior.set(head.superior());
        issuer.set(head.issuer());
        Integer given = head.number();
        number.set(given == null ? "" : String.format(Locale.ROOT, "%02d", given));
        symbol.set(head.symbol());
        place.set(head.place());
        date.set(head.date().map(DAY::format).orElse(""));
        year.set(Integer.toString(head.year()));
        recipients.set(String.join("\n", head.recipients()));
        authority.set(head.signer().authority());
        position.set(head.signer().position());
        signer.set(head.signer().name());
        check();
    }

    /** The head with all that was typed; empty while something of it cannot be read. */
    Optional<PlanHead> finish(PlanHead head) {
        if (!fault.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanHead(
                head.kind(),
                blank(number) ? null : typedNumber(),
                text(symbol),
                text(superior),
                text(issuer),
                text(place),
                blank(date) ? null : typedDate(),
                typedYear(),
                head.title(),
                text(recipients)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                new Signer(text(authority), text(position), text(signer)),
                head.numbering()));
    }

    private void check() {
        if (!blank(number) && typedNumber() == null) {
            fault.set(messages.text("plans.head.badNumber"));
        } else if (blank(symbol)) {
            fault.set(messages.text("plans.head.noSymbol"));
        } else if (typedYear() == 0) {
            fault.set(messages.text("plans.head.badYear"));
        } else if (!blank(date) && typedDate() == null) {
            fault.set(messages.text("plans.head.badDate"));
        } else {
            fault.set("");
        }
    }

    private @Nullable Integer typedNumber() {
        String typed = text(number);
        return typed.matches("\\d{1,5}") && Integer.parseInt(typed) > 0 ? Integer.valueOf(typed) : null;
    }

    /** The year that was typed, 0 for none that a plan can have. */
    private int typedYear() {
        String typed = text(year);
        int read = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        return read < FIRST_YEAR || read > LAST_YEAR ? 0 : read;
    }

    private @Nullable LocalDate typedDate() {
        try {
            List<When> read = WhenText.parse(text(date), typedYear());
            boolean oneDay = read.size() == 1
                    && read.getFirst().dayPrecise()
                    && read.getFirst().first().equals(read.getFirst().last());
            return oneDay ? read.getFirst().first() : null;
        } catch (Problem noDate) {
            return null;
        }
    }

    private static String text(StringProperty field) {
        String typed = field.get();
        return typed == null ? "" : typed.strip();
    }

    private static boolean blank(StringProperty field) {
        return text(field).isEmpty();
    }

    StringProperty superior() {
        return superior;
    }

    StringProperty issuer() {
        return issuer;
    }

    /** Digits, '' for a draft that has no number yet. */
    StringProperty number() {
        return number;
    }

    StringProperty symbol() {
        return symbol;
    }

    StringProperty place() {
        return place;
    }

    /** Day of signing as it is typed, '' while it is not signed. */
    StringProperty date() {
        return date;
    }

    StringProperty year() {
        return year;
    }

    /** One recipient a line. */
    StringProperty recipients() {
        return recipients;
    }

    StringProperty authority() {
        return authority;
    }

    StringProperty position() {
        return position;
    }

    StringProperty signer() {
        return signer;
    }

    /** What cannot be read, and how it is to be typed; '' for nothing. */
    ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }
}
