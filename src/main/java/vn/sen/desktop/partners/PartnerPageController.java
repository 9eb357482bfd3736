package vn.sen.desktop.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sen.office.Delegation;
import vn.sen.office.Partner;
import vn.sen.schedule.Observance.Coming;
import vn.sen.text.Messages;

/** What the book knows of a partner, the days to remember of its country, and its delegations. */
final class PartnerPageController {
    private final PartnersModel model;
    private final Partner partner;
    private final Messages messages;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label initials;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label name;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label subtitle;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label kind;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label country;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label foreignName;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private FlowPane aliases;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label notes;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox about;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox daysCard;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label daysTitle;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox days;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label visitCount;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox visits;

    PartnerPageController(PartnersModel model, Partner partner) {
        this.model = model;
        this.partner = partner;
        this.messages = model.bench().messages();
    }

    @FXML
    private void initialize() {
        initials.setText(Initials.of(partner.name()));
        name.setText(partner.name());
        subtitle.setText(Stream.of(partner.foreignName(), partner.country())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        kind.setText(messages.text("partners.kind." + partner.kind().name()));
        say(country, partner.country());
        say(foreignName, partner.foreignName());
        say(notes, partner.notes());
        if (partner.aliases().isEmpty()) {
            aliases.getChildren().setAll(unknown());
        } else {
            partner.aliases().forEach(alias -> aliases.getChildren().add(chip(alias)));
        }
        fillDays();
        fillVisits();
    }

    private void fillDays() {
        LocalDate today = LocalDate.now(model.bench().clock());
        List<Coming> coming = CountryDays.coming(partner.country(), today);
        daysCard.setVisible(!coming.isEmpty());
        daysCard.setManaged(!coming.isEmpty());
        GridPane.setColumnSpan(about, coming.isEmpty() ? 2 : 1);
        daysTitle.setText(messages.text("partners.days", partner.country()));
        coming.forEach(one -> days.getChildren().add(new CountryDayRow(one, today, messages)));
    }

    private void fillVisits() {
        List<Delegation> own = model.content().get().visitsOf(partner.id());
        visitCount.setText(Integer.toString(own.size()));
        VisitsTable table = new VisitsTable(model, VisitsTable.Shown.PLACE);
        table.getItems().setAll(own);
        VBox.setVgrow(table, Priority.ALWAYS);
        visits.getChildren().setAll(table);
    }

    @FXML
    private void edit() {
        model.edit(partner);
    }

    @FXML
    private void delete() {
        model.delete(partner);
    }

    @FXML
    private void addVisit() {
        model.newVisit();
    }

    private void say(Label label, String text) {
        if (text.isBlank()) {
            label.setText(messages.text("partners.notKnown"));
            label.getStyleClass().add("subtle");
        } else {
            label.setText(text);
        }
    }

    private Label unknown() {
        Label label = new Label();
        say(label, "");
        return label;
    }

    private static Label chip(String text) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
