package vn.sen.desktop.imports;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.imports.ImportModel.Phase;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Nhập từ Word, PDF: what was understood of a document, before anything is written. */
public final class ImportScreen implements Screen {
    private final ImportModel model;
    private final Parent view;
    private final ObservableValue<@Nullable String> subtitle;

    public ImportScreen(Workbench bench) {
        model = new ImportModel(bench);
        view = Fxml.load(new ImportController(bench, model), bench.messages());
        String reading = bench.messages().text("imports.subtitle.reading");
        String checking = bench.messages().text("imports.subtitle");
        subtitle = model.phase().map(phase -> phase instanceof Phase.Busy ? reading : checking);
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
    public void activate() {}

    /** What was read waits here: she may look something up elsewhere and come back. */
    @Override
    public void deactivate() {}

    @Override
    public void open(Place place) {
        if (place instanceof Place.Import wanted) {
            model.read(wanted.file());
        }
    }
}
