package vn.sen.desktop.partners;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Edit;
import vn.sen.book.Edits;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.text.Messages;

/** A partner being written. */
final class PartnerFormController implements Form {
    private final PartnersModel model;
    private final @Nullable Partner before;
    private final PartnerId id;
    private final Messages messages;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox view;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label title;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField name;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label nameHint;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField foreignName;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ComboBox<PartnerKind> kind;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField country;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextField aliases;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private TextArea notes;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Button save;

    PartnerFormController(PartnersModel model, Subject.PartnerForm form) {
        this.model = model;
        this.before = form.before();
        this.id = before == null ? PartnerId.fresh() : before.id();
        this.messages = model.bench().messages();
    }

    @FXML
    private void initialize() {
        title.setText(
                before == null ? messages.text("partners.add") : messages.text("partners.editing", before.name()));
        kind.getItems().setAll(PartnerKind.values());
        kind.setConverter(new KindNames(messages));
        fill(before == null ? PartnerDraft.EMPTY : PartnerDraft.of(before));
        Countries.suggest(country, model);
        Stream.of(name, foreignName, country, aliases, notes)
                .forEach(field -> field.textProperty().addListener((text, old, now) -> check()));
        FormKeys.passTab(notes);
        FormKeys.serve(view, this::save, this::cancel);
        check();
    }

    private void fill(PartnerDraft draft) {
        name.setText(draft.name());
        foreignName.setText(draft.foreignName());
        kind.setValue(draft.kind());
        country.setText(draft.country());
        aliases.setText(draft.aliases());
        notes.setText(draft.notes());
    }

    private PartnerDraft draft() {
        return new PartnerDraft(
                name.getText(),
                foreignName.getText(),
                kind.getValue(),
                country.getText(),
                aliases.getText(),
                notes.getText());
    }

    private void check() {
        save.setDisable(!draft().complete());
        boolean namesake = model.content().get().hasNamesake(name.getText(), id);
        nameHint.setText(
                unfinished()
                        ? messages.text("partners.name.missing")
                        : namesake ? messages.text("partners.namesake") : "");
        nameHint.setManaged(!nameHint.getText().isEmpty());
    }

    @Override
    public void begin() {
        name.requestFocus();
        name.end();
    }

    @Override
    public boolean unfinished() {
        PartnerDraft first = before == null ? PartnerDraft.EMPTY : PartnerDraft.of(before);
        return !draft().complete() && !draft().equals(first);
    }

    @Override
    public Optional<Edit> edit() {
        if (!draft().complete()) {
            return Optional.empty();
        }
        Partner after = draft().toPartner(id);
        return after.equals(before) ? Optional.empty() : Optional.of(new Edits.ChangePartner(before, after));
    }

    @FXML
    private void save() {
        if (draft().complete()) {
            model.save(before, draft().toPartner(id));
        }
    }

    @FXML
    private void cancel() {
        model.leaveForm();
    }

    /** Kinds in the words of the interface. */
    private static final class KindNames extends StringConverter<PartnerKind> {
        private final Messages messages;

        KindNames(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(@Nullable PartnerKind kind) {
            return kind == null ? "" : messages.text("partners.kind." + kind.name());
        }

        @Override
        public PartnerKind fromString(String words) {
            throw new UnsupportedOperationException("kinds are chosen, not typed");
        }
    }
}
