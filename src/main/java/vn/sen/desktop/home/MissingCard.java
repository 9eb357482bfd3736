package vn.sen.desktop.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.home.Missing.Gap;
import vn.sen.desktop.parts.Navigator;
import vn.sen.desktop.parts.Place;
import vn.sen.text.Messages;

/** What is still to be filled in: a count a row; the row unfolds the activities, and each of them goes to its place. */
final class MissingCard {
    private static final int ICON = 28;

    private final Messages messages;
    private final Navigator navigator;

    MissingCard(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
    }

    Card of(Missing missing) {
        Card card = new Card(messages.text("home.missing"), "");
        add(card, "fth-clock", messages.text("home.missing.days"), missing.days());
        add(card, "fth-user", messages.text("home.missing.leads"), missing.leads());
        add(card, "fth-credit-card", messages.text("home.missing.money"), missing.money());
        return card;
    }

    private void add(Card card, String icon, String words, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        VBox unfolded = new VBox();
        unfolded.getStyleClass().add("home-unfolded");
        show(unfolded, false);
        FontIcon turn = new FontIcon("fth-chevron-down");
        turn.getStyleClass().add("icon-14");
        Row row = new Row(() -> {
            if (unfolded.getChildren().isEmpty()) {
                gaps.forEach(gap -> unfolded.getChildren().add(row(gap)));
            }
            show(unfolded, !unfolded.isVisible());
            turn.setIconLiteral(unfolded.isVisible() ? "fth-chevron-up" : "fth-chevron-down");
        });
        row.column(ICON, new FontIcon(icon))
                .words(words, "")
                .end(Row.label(String.valueOf(gaps.size()), "strong"))
                .end(turn);
        card.add(row).add(unfolded);
    }

    private Row row(Gap gap) {
        Row row = new Row(() -> navigator.go(new Place.Plans(gap.plan(), gap.item())));
        String item = gap.label().isEmpty() ? gap.reference() : messages.text("home.item", gap.label());
        return row.column(ICON, new Region()).words(RowText.title(gap.text()), item);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
