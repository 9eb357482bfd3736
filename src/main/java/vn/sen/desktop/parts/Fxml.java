package vn.sen.desktop.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import vn.sen.text.Messages;

/**
 * Loads views. The view of {@code PlansController} is {@code PlansView.fxml} in the same package; it names its
 * controller in {@code fx:controller}, and takes its words from the messages ({@code %plans.new}).
 */
public final class Fxml {
    private static final String CONTROLLER = "Controller";
    private static final String VIEW = "View.fxml";

    private Fxml() {}

    /**
     * Loads the view of a controller that was built through its constructor.
     *
     * @param controller of the view itself
     * @param included controllers of the views that it includes with {@code fx:include}
     * @throws IllegalStateException when the view asks for a controller that was not given
     */
    public static Parent load(Object controller, Messages messages, Object... included) {
        FXMLLoader loader = new FXMLLoader(viewOf(controller.getClass()), messages.bundle());
        loader.setClassLoader(controller.getClass().getClassLoader());
        loader.setControllerFactory(among(controller, List.of(included)));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the view of " + controller.getClass(), e);
        }
    }

    private static URL viewOf(Class<?> controller) {
        String name = controller.getSimpleName();
        if (!name.endsWith(CONTROLLER)) {
            throw new IllegalArgumentException("not named as a controller: " + name);
        }
        String view = name.substring(0, name.length() - CONTROLLER.length()) + VIEW;
        @Nullable URL found = controller.getResource(view);
        if (found == null) {
            throw new IllegalStateException("no " + view + " beside " + controller);
        }
        return found;
    }

    private static Callback<Class<?>, Object> among(Object controller, List<Object> included) {
        return type -> {
            if (type.isInstance(controller)) {
                return controller;
            }
            return included.stream()
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the view wants a " + type + " that was not given"));
        };
    }
}
