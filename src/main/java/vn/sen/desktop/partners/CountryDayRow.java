package vn.sen.desktop.partners;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sen.schedule.Observance;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenWords;
import vn.sen.text.Messages;

/** '20/7 · Thành lập Hội LHPN Lào, 69 năm · còn 136 ngày'. */
final class CountryDayRow extends HBox {
    private static final double DAY_WIDTH = 88;

    private final Messages messages;

    CountryDayRow(Coming coming, LocalDate today, Messages messages) {
        this.messages = messages;
        getStyleClass().add("country-day");
        When when = When.between(coming.days().first(), coming.days().last());
        Label day = new Label(WhenWords.in(messages.locale())
                .brief(when, coming.days().first().getYear()));
        day.getStyleClass().add("strong");
        day.setMinWidth(DAY_WIDTH);
        day.setPrefWidth(DAY_WIDTH);
        Label name = new Label(named(coming));
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label left = new Label(left(coming, today));
        left.getStyleClass().addAll("muted", "small-text");
        left.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new VBox(1, day, left), name);
        if (coming.observance().certainty() == Observance.Certainty.LIKELY) {
            Tooltip.install(this, new Tooltip(messages.text("partners.days.likely")));
        }
    }

    private String named(Coming coming) {
        String name = coming.observance().name(messages.locale());
        if (coming.rank().isEmpty() || coming.years() == 0) {
            return name;
        }
        return messages.text(
                "partners.days.rank." + coming.rank().get().name(), name, Integer.toString(coming.years()));
    }

    private String left(Coming coming, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, coming.days().first());
        return days <= 0
                ? messages.text("partners.days.today")
                : messages.text("partners.days.left", Long.toString(days));
    }
}
