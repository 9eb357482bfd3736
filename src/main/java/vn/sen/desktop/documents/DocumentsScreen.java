package vn.sen.desktop.documents;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Văn bản: every document of the book as it will be printed. */
public final class DocumentsScreen implements Screen {
    private final DocumentsModel model;
    private final Node view;
    private final SimpleStringProperty subtitle;

    public DocumentsScreen(Workbench bench) {
        model = new DocumentsModel(bench);
        NumberModel numbers = new NumberModel(bench, model);
        DocumentActions actions = new DocumentActions(bench, new FileOpener(System.getProperty("os.name", "")));
        view = Fxml.load(
                new DocumentsController(bench, model, numbers, actions),
                bench.messages(),
                new NumberController(numbers, model, bench));
        subtitle = new SimpleStringProperty(bench.messages().text("documents.subtitle"));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<@Nullable String> subtitle() {
        return subtitle;
    }

    @Override
    public void activate() {
        model.start();
    }

    @Override
    public void deactivate() {
        model.stop();
    }

    @Override
    public void open(Place place) {
        if (place instanceof Place.Documents(var plan) && plan != null) {
            model.open(plan);
        }
    }
}
