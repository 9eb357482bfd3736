package vn.sen.desktop.partners;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import vn.sen.text.Messages;

/** The filter above the list: a chip for each group of kinds, one of them always chosen. */
final class GroupChips {
    private GroupChips() {}

    static List<ToggleButton> of(PartnersModel model) {
        ToggleGroup one = new ToggleGroup();
        return Stream.of(KindGroup.values())
                .map(group -> chip(model, group, one))
                .toList();
    }

    private static ToggleButton chip(PartnersModel model, KindGroup group, ToggleGroup one) {
        ToggleButton chip = new ToggleButton(label(model, group));
        chip.getStyleClass().add("filter-chip");
        chip.setToggleGroup(one);
        chip.setSelected(group == model.group().get());
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.group().set(group);
        });
        model.content().addListener((content, before, after) -> chip.setText(label(model, group)));
        model.group().addListener((property, before, after) -> chip.setSelected(after == group));
        return chip;
    }

    private static String label(PartnersModel model, KindGroup group) {
        Messages messages = model.bench().messages();
        return group == KindGroup.ALL
                ? messages.text("partners.group.ALL", Long.toString(model.count(group)))
                : messages.text("partners.group." + group.name());
    }
}
