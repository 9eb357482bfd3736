package vn.sen.desktop.parts.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Background;
import vn.sen.plan.ItemId;
import vn.sen.writing.PageProfile;
import vn.sen.writing.Typeset;

/**
 * The pages of a document as they will be printed. Pages are drawn away from the JavaFX thread, only where they are
 * seen; a document that is typeset again takes the place of the last one without a jump.
 *
 * <p>Keys: PageUp, PageDown, Home, End; Ctrl with + - 0 or the wheel for the size.
 */
public final class PagePreview extends StackPane {
    private static final double SCROLL_BAR = 14;
    private static final double WIDEST_FIT = 1.25;
    private static final int KEPT_NEARBY = 2;

    private final Background background;
    private final Consumer<? super Exception> failed;
    private final Pane desk = new Pane();
    private final ScrollPane scroll = new ScrollPane(desk);
    private final List<PageSheet> sheets = new ArrayList<>();
    private final ObjectProperty<Spread> spread = new SimpleObjectProperty<>(this, "spread", Spread.ONE);
    private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(this, "fit", Fit.WIDTH);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages", 0);
    private @Nullable Typeset document;
    private @Nullable PagePainter painter;
    private @Nullable ItemId marked;
    private Consumer<ItemId> onItem = item -> {};
    private PageFlow flow = PageFlow.of(0, Spread.ONE, 1, 0);
    private boolean revealing;

    /** @param failed hears of a page that cannot be drawn */
    public PagePreview(Background background, Consumer<? super Exception> failed) {
        this.background = background;
        this.failed = failed;
        getStyleClass().add("page-preview");
        desk.getStyleClass().add("page-desk");
        scroll.getStyleClass().add("page-scroll");
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        scroll.viewportBoundsProperty().addListener(change -> arrange());
        scroll.vvalueProperty().addListener(change -> follow());
        sceneProperty().addListener(change -> paint());
        spread.addListener(change -> arrange());
        fit.addListener(change -> arrange());
        scroll.addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
        desk.addEventHandler(MouseEvent.MOUSE_CLICKED, this::openItem);
    }

    /** Shows a document; the place that is read stays where it is. */
    public void show(Typeset newDocument) {
        leavePainter();
        document = newDocument;
        painter = new PagePainter(newDocument, background);
        pages.set(newDocument.pages());
        arrange();
        mark();
    }

    /** Shows nothing. */
    public void clear() {
        leavePainter();
        document = null;
        pages.set(0);
        arrange();
        scroll.setVvalue(0);
    }

    /** Tints where an item stands, and brings it into sight if it is not. */
    public void showItem(@Nullable ItemId item) {
        marked = item;
        revealing = item != null;
        mark();
    }

    /** Goes to the top of a page, counted from 0. */
    public void showPage(int newPage) {
        if (newPage >= 0 && newPage < flow.sheets().size()) {
            scrollTo(flow.sheets().get(newPage).y() - PageFlow.GAP);
        }
    }

    /** Who hears which item was double-clicked. */
    public void setOnItem(Consumer<ItemId> listener) {
        onItem = listener;
    }

    public void zoomIn() {
        zoomTo(PageFlow.larger(zoom.get()));
    }

    public void zoomOut() {
        zoomTo(PageFlow.smaller(zoom.get()));
    }

    /** @param newZoom 1 is the size of paper */
    public void zoomTo(double newZoom) {
        zoom.set(PageFlow.limited(newZoom));
        if (fit.get() == Fit.CHOSEN) {
            arrange();
        } else {
            fit.set(Fit.CHOSEN);
        }
    }

    public ObjectProperty<Spread> spreadProperty() {
        return spread;
    }

    public ObjectProperty<Fit> fitProperty() {
        return fit;
    }

    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** The page that is read, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** How far it is scrolled, from 0 to 1. */
    public DoubleProperty scrollProperty() {
        return scroll.vvalueProperty();
    }

    private void leavePainter() {
        if (painter != null) {
            painter.close();
            painter = null;
        }
    }

    private double viewportHeight() {
        return scroll.getViewportBounds().getHeight();
    }

    private double top() {
        return scroll.getVvalue() * Math.max(0, flow.height() - viewportHeight());
    }

    private void scrollTo(double top) {
        double room = flow.height() - viewportHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        int reading = flow.current(top(), top());
        double share = flow.sheets().isEmpty()
                ? 0
                : (top() - flow.sheets().get(reading).y())
                        / flow.sheets().get(reading).height();
        if (fit.get() != Fit.CHOSEN) {
            double fitting =
                    PageFlow.fitting(fit.get(), pages.get(), spread.get(), getWidth() - SCROLL_BAR, getHeight());
            zoom.set(Math.min(fitting, WIDEST_FIT));
        }
        flow = PageFlow.of(
                pages.get(),
                spread.get(),
                zoom.get(),
                scroll.getViewportBounds().getWidth());
        desk.setMinSize(flow.width(), flow.height());
        desk.setPrefSize(flow.width(), flow.height());
        placeSheets();
        if (reading < flow.sheets().size()) {
            PageFlow.Sheet sheet = flow.sheets().get(reading);
            scrollTo(isVeryTop(reading, share) ? 0 : sheet.y() + share * sheet.height());
        }
        follow();
    }

    /** The very top stays the very top, whatever the room above the first page. */
    private static boolean isVeryTop(int reading, double share) {
        return reading == 0 && share <= 0;
    }

    private void placeSheets() {
        while (sheets.size() > flow.sheets().size()) {
            desk.getChildren().remove(sheets.removeLast());
        }
        while (sheets.size() < flow.sheets().size()) {
            PageSheet sheet = new PageSheet();
            sheet.setManaged(false);
            sheets.add(sheet);
            desk.getChildren().add(sheet);
        }
        for (int i = 0; i < sheets.size(); i++) {
            PageFlow.Sheet place = flow.sheets().get(i);
            sheets.get(i).resizeRelocate(place.x(), place.y(), place.width(), place.height());
        }
    }

    private void follow() {
        page.set(flow.current(top(), top() + viewportHeight()));
        paint();
    }

    private void mark() {
        Typeset shown = document;
        ItemId item = marked;
        List<Typeset.Spot> spots = shown == null || item == null ? List.of() : shown.spots(item);
        for (int i = 0; i < sheets.size(); i++) {
            int number = i;
            sheets.get(i)
                    .mark(spots.stream().filter(spot -> spot.page() == number).toList());
        }
        if (revealing
                && !spots.isEmpty()
                && spots.getFirst().page() < flow.sheets().size()) {
            revealing = false;
            reveal(spots.getFirst());
        }
    }

    private void reveal(Typeset.Spot spot) {
        PageFlow.Sheet sheet = flow.sheets().get(spot.page());
        double y = sheet.y() + spot.top() / PageProfile.PAGE_HEIGHT * sheet.height();
        double end = sheet.y() + spot.bottom() / PageProfile.PAGE_HEIGHT * sheet.height();
        if (y < top() || end > top() + viewportHeight()) {
            scrollTo(y - viewportHeight() / 3);
        }
    }

    /** Draws the next page that is seen and not yet drawn as it should be. */
    private void paint() {
        PagePainter current = painter;
        Typeset shown = document;
        if (current == null || shown == null || getScene() == null) {
            return;
        }
        List<Integer> visible = flow.visible(top(), top() + viewportHeight());
        forgetFarFrom(visible);
        if (current.busy()) {
            return;
        }
        for (int number : visible) {
            int width = (int) Math.round(flow.sheets().get(number).width() * outputScale());
            PageSheet.Drawn wanted = new PageSheet.Drawn(shown, width);
            PageSheet sheet = sheets.get(number);
            if (!sheet.shows(wanted)) {
                current.paint(
                        number,
                        width,
                        image -> {
                            sheet.show(image, wanted);
                            paint();
                        },
                        failed::accept);
                return;
            }
        }
    }

    private void forgetFarFrom(List<Integer> visible) {
        if (visible.isEmpty()) {
            return;
        }
        for (int i = 0; i < sheets.size(); i++) {
            if (i < visible.getFirst() - KEPT_NEARBY || i > visible.getLast() + KEPT_NEARBY) {
                sheets.get(i).clear();
            }
        }
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void zoomByWheel(ScrollEvent event) {
        if (event.isControlDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                zoomIn();
            } else {
                zoomOut();
            }
            event.consume();
        }
    }

    private void handleKey(KeyEvent event) {
        if (event.isControlDown() ? zoomByKey(event.getCode()) : scrollByKey(event.getCode())) {
            event.consume();
        }
    }

    private boolean scrollByKey(KeyCode key) {
        double step = viewportHeight() * 0.9;
        switch (key) {
            case PAGE_DOWN -> scrollTo(top() + step);
            case PAGE_UP -> scrollTo(top() - step);
            case HOME -> scrollTo(0);
            case END -> scrollTo(flow.height());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean zoomByKey(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0 -> fit.set(spread.get() == Spread.TWO ? Fit.PAGE : Fit.WIDTH);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void openItem(MouseEvent event) {
        Typeset shown = document;
        if (shown == null || event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2) {
            return;
        }
        for (int i = 0; i < flow.sheets().size(); i++) {
            PageFlow.Sheet sheet = flow.sheets().get(i);
            boolean within = event.getX() >= sheet.x()
                    && event.getX() < sheet.x() + sheet.width()
                    && event.getY() >= sheet.y()
                    && event.getY() < sheet.bottom();
            if (within) {
                double height = (event.getY() - sheet.y()) / sheet.height() * PageProfile.PAGE_HEIGHT;
                shown.itemAt(i, height).ifPresent(onItem);
            }
        }
    }
}
