package vn.sen.desktop.partners;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Edit;
import vn.sen.book.Edits;
import vn.sen.desktop.parts.WhenField;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Direction;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.text.Messages;

/** A delegation being written; its dates are typed in free words. */
final class VisitFormController implements Form {
    private final PartnersModel model;
    private final @Nullable Delegation before;
    private final @Nullable PartnerId suggested;
    private final DelegationId id;
    private final Messages messages;
    private final WhenField dates;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox view;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label formTitle;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ToggleButton out;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ToggleButton in;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField title;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ComboBox<PartnerChoice> partner;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField country;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox datesSlot;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label placeLabel;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField place;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextArea purpose;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField head;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField members;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label membersHint;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextArea notes;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Button save;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label missing;

    /** A partner to choose; none where it is not known yet. */
    private record PartnerChoice(@Nullable PartnerId id, String name, String country) {
        @Override
        public String toString() {
            return name;
        }
    }

    VisitFormController(PartnersModel model, Subject.VisitForm form) {
        this.model = model;
        this.before = form.before();
        this.suggested = form.partner();
        this.id = before == null ? DelegationId.fresh() : before.id();
        this.messages = model.bench().messages();
        this.dates = new WhenField(messages);
    }

    @FXML
    private void initialize() {
        formTitle.setText(
                before == null
                        ? messages.text("partners.visit.add")
                        : messages.text("partners.visit.edit", before.title()));
        ToggleGroup direction = new ToggleGroup();
        direction.getToggles().setAll(out, in);
        direction.selectedToggleProperty().addListener((toggle, old, now) -> {
            if (now == null && old != null) {
                direction.selectToggle(old);
            }
            sayPlace();
        });
        sayPlace();
        datesSlot.getChildren().setAll(dates);
        dates.setYear(LocalDate.now(model.bench().clock()).getYear());
        fillPartners();
        fill(before == null ? fresh() : VisitDraft.of(before));
        Countries.suggest(country, model);
        watch();
        FormKeys.passTab(purpose);
        FormKeys.passTab(notes);
        FormKeys.serve(view, this::save, this::cancel);
        check();
    }

    private void sayPlace() {
        placeLabel.setText(messages.text(out.isSelected() ? "partners.visit.place.OUT" : "partners.visit.place.IN"));
    }

    private VisitDraft fresh() {
        return VisitDraft.empty(
                suggested,
                model.content().get().partner(suggested).map(Partner::country).orElse(""));
    }

    private void fillPartners() {
        partner.getItems().add(new PartnerChoice(null, messages.text("partners.visit.noPartner"), ""));
        model.content()
                .get()
                .partners()
                .forEach(one -> partner.getItems().add(new PartnerChoice(one.id(), one.name(), one.country())));
    }

    private void fill(VisitDraft draft) {
        (draft.direction() == Direction.OUT ? out : in).setSelected(true);
        title.setText(draft.title());
        partner.getItems().stream()
                .filter(choice -> Objects.equals(choice.id(), draft.partner()))
                .findFirst()
                .ifPresentOrElse(
                        partner::setValue,
                        () -> partner.setValue(partner.getItems().getFirst()));
        country.setText(draft.country());
        dates.setWhens(draft.dates());
        place.setText(draft.place());
        purpose.setText(draft.purpose());
        head.setText(draft.head());
        members.setText(draft.members());
        notes.setText(draft.notes());
    }

    private void watch() {
        title.textProperty().addListener((text, old, now) -> check());
        members.textProperty().addListener((text, old, now) -> check());
        dates.understoodProperty().addListener((understood, old, now) -> check());
        dates.whensProperty().addListener((whens, old, now) -> check());
        partner.valueProperty().addListener((choice, old, now) -> {
            boolean untouched = country.getText().isBlank()
                    || old != null && country.getText().equals(old.country());
            if (untouched) {
                country.setText(now.country());
            }
        });
    }

    private VisitDraft draft() {
        return new VisitDraft(
                out.isSelected() ? Direction.OUT : Direction.IN,
                title.getText(),
                partner.getValue().id(),
                country.getText(),
                purpose.getText(),
                head.getText(),
                members.getText(),
                dates.getWhens(),
                place.getText(),
                notes.getText());
    }

    private void check() {
        VisitDraft draft = draft();
        membersHint.setText(draft.counted() ? "" : messages.text("partners.visit.members.wrong"));
        missing.setText(fault(draft));
        save.setDisable(!missing.getText().isEmpty());
    }

    private String fault(VisitDraft draft) {
        if (!draft.titled()) {
            return messages.text("partners.visit.title.missing");
        }
        if (!dates.understoodProperty().get()) {
            return messages.text("partners.visit.time.wrong");
        }
        if (!draft.dated()) {
            return messages.text("partners.visit.time.several");
        }
        return draft.counted() ? "" : messages.text("partners.visit.members.wrong");
    }

    @Override
    public void begin() {
        title.requestFocus();
        title.end();
    }

    @Override
    public boolean unfinished() {
        boolean understood = dates.commit();
        VisitDraft first = before == null ? fresh() : VisitDraft.of(before);
        return !understood || !draft().complete() && !draft().equals(first);
    }

    @Override
    public Optional<Edit> edit() {
        if (!dates.commit() || !draft().complete()) {
            return Optional.empty();
        }
        Delegation after = draft().toVisit(id);
        return after.equals(before) ? Optional.empty() : Optional.of(new Edits.ChangeDelegation(before, after));
    }

    @FXML
    private void save() {
        boolean understood = dates.commit();
        if (understood && draft().complete()) {
            model.save(before, draft().toVisit(id));
        }
    }

    @FXML
    private void cancel() {
        model.leaveForm();
    }
}
