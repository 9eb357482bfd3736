package vn.sen.desktop.partners;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.office.Partner;
import vn.sen.text.Messages;

/** A partner with its kind, the head of a country, or the way to all delegations. */
final class PartnerCell extends ListCell<PartnerRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double HEAD_HEIGHT = 28;
    private static final double ONE_HEIGHT = 50;
    /** What a row needs besides its name. */
    private static final double AROUND_NAME = 34;
    /** What is left for a name beside the initials. */
    private static final double NAME_WIDTH = 204;

    private static final double VISITS_HEIGHT = 40;

    private final Messages messages;
    private final Label initials = new Label();
    private final Label name = new Label();
    private final Label kind = new Label();
    private final VBox lines = new VBox(1, name, kind);
    private final HBox partner = new HBox(12, initials, lines);
    private final Label country = new Label();
    private final Label countryCount = new Label();
    private final HBox head = new HBox(country, spring(), countryCount);
    private final Label visits = new Label();
    private final Label visitCount = new Label();
    private final HBox all = new HBox(8, new FontIcon(Feather.SEND), visits, spring(), visitCount);

    PartnerCell(Messages messages) {
        this.messages = messages;
        initials.getStyleClass().add("initials");
        kind.getStyleClass().addAll("muted", "small-text");
        country.getStyleClass().add("section-label");
        countryCount.getStyleClass().add("section-label");
        visitCount.getStyleClass().add("chip");
        name.setWrapText(true);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        partner.setAlignment(Pos.CENTER_LEFT);
        head.setAlignment(Pos.CENTER_LEFT);
        all.setAlignment(Pos.CENTER_LEFT);
        visits.setText(messages.text("partners.visits"));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PartnerRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, row instanceof PartnerRow.Country);
        setText(null);
        switch (row) {
            case null -> setGraphic(null);
            case PartnerRow.AllVisits(int count) -> {
                visitCount.setText(Integer.toString(count));
                show(all, VISITS_HEIGHT);
            }
            case PartnerRow.Country(String title, int count) -> {
                country.setText(title.isEmpty() ? messages.text("partners.country.unknown") : title);
                countryCount.setText(Integer.toString(count));
                show(head, HEAD_HEIGHT);
            }
            case PartnerRow.One(Partner one) -> {
                initials.setText(Initials.of(one.name()));
                name.setText(one.name());
                kind.setText(messages.text("partners.kind." + one.kind().name()));
                show(partner, Math.max(ONE_HEIGHT, heightOf(one.name()) + AROUND_NAME));
            }
        }
    }

    private double heightOf(String words) {
        Text ruler = new Text(words);
        ruler.setFont(name.getFont());
        ruler.setWrappingWidth(NAME_WIDTH);
        return ruler.getLayoutBounds().getHeight();
    }

    private void show(HBox content, double height) {
        setGraphic(content);
        setMinHeight(height);
        setPrefHeight(height);
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
