package vn.sen.desktop.home;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Hôm nay. */
public final class HomeScreen implements Screen {
    private final StackPane view = new StackPane();

    public HomeScreen(Workbench bench) {}

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void activate() {}

    @Override
    public void deactivate() {}
}
