package vn.sen.desktop.home;

import java.time.LocalDate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Hôm nay: the first screen of the day, and the welcome on a first start. */
public final class HomeScreen implements Screen {
    private static final Duration MINUTE = Duration.minutes(1);

    private final HomeModel model;
    private final Parent view;
    private final StringProperty subtitle = new SimpleStringProperty("");
    private final Timeline turning;

    public HomeScreen(Workbench bench) {
        model = new HomeModel(bench);
        HomeController controller = new HomeController(bench, model);
        view = Fxml.load(controller, bench.messages());
        turning = new Timeline(new KeyFrame(MINUTE, event -> model.turnDay()));
        turning.setCycleCount(Animation.INDEFINITE);
        subtitle.set(controller.subtitle(LocalDate.now(bench.clock())));
        model.data().subscribe(data -> {
            if (data != null) {
                subtitle.set(controller.subtitle(data.today()));
            }
        });
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
        model.activate();
        turning.play();
    }

    @Override
    public void deactivate() {
        turning.stop();
        model.deactivate();
    }
}
