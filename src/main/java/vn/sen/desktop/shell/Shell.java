package vn.sen.desktop.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Edit;
import vn.sen.book.PlanBook;
import vn.sen.desktop.home.Agenda;
import vn.sen.desktop.imports.FileDrop;
import vn.sen.desktop.imports.ImportChooser;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.NewPlan;
import vn.sen.desktop.parts.Notices;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.shell.ShellModel.Opening;
import vn.sen.plan.PlanId;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** The inside of the window in one language: the frame, the screens, and the way from one to the other. */
public final class Shell implements ShellActions {
    private final Messages messages;
    private final Habits habits;
    private final Background background;
    private final Clock clock;
    private final Screens screens;
    private final ShellModel model;
    private final ShellController controller;
    private final Toasts toasts;
    private final Parent view;
    private final Map<Destination, Screen> made = new EnumMap<>(Destination.class);
    private @Nullable Workbench workbench;
    private @Nullable Screen shown;
    private Place place = new Place.Home();
    private Runnable unsubscribe = () -> {};
    private @Nullable Copies copies;

    public Shell(Messages messages, Habits habits, Background background, Clock clock, Screens screens) {
        this.messages = messages;
        this.habits = habits;
        this.background = background;
        this.clock = clock;
        this.screens = screens;
        this.model = new ShellModel(messages, clock);
        this.toasts = new Toasts(messages);
        this.controller = new ShellController(model, messages, habits, this, screens.offered());
        this.view = Fxml.load(controller, messages);
        StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
        controller.over(toasts);
    }

    public Parent view() {
        return view;
    }

    public ShellModel model() {
        return model;
    }

    /** Where one is, so that another shell can go there. */
    public Place place() {
        return place;
    }

    /** The book stands open: goes to a place in it. */
    public void opened(PlanBook book, Place first) {
        workbench = new Workbench(book, messages, background, this, toasts, clock);
        SearchBox box = new SearchBox(
                controller.search(), controller.searchBox(), messages, background, this, () -> Finder.through(book));
        unsubscribe = book.subscribe(changed -> Platform.runLater(() -> {
            toasts.outdate();
            refresh(book);
            box.renew();
        }));
        controller.folder(book.folder().toString());
        model.opened(book.readOnlyReason(), book.folder().toString());
        refresh(book);
        go(first);
        FileDrop.onto(view, controller.content(), file -> go(new Place.Import(file)));
        copies = new Copies(book, background, model::copied, toasts::failure);
        copies.start();
    }

    /** The book could not be opened: says so on the whole page. */
    public void failed(Exception cause, Runnable again) {
        model.failed();
        controller.show(new FailurePage(messages, cause, again).view());
    }

    /** Leaves the screen that is shown, and the book. */
    public void close() {
        unsubscribe.run();
        if (copies != null) {
            copies.stop();
        }
        if (shown != null) {
            shown.deactivate();
            shown = null;
        }
    }

    @Override
    public void go(Place wanted) {
        Workbench bench = workbench;
        if (bench == null) {
            return;
        }
        Destination destination = Destination.of(wanted);
        Screen screen = made.computeIfAbsent(destination, key -> screens.make(key, bench, habits));
        if (screen != shown) {
            if (shown != null) {
                shown.deactivate();
            }
            shown = screen;
            model.at(destination);
            controller.show(screen);
            screen.activate();
        }
        place = wanted;
        screen.open(wanted);
        if (destination != Destination.IMPORT) {
            habits.lastScreen().set(destination.name());
        }
    }

    @Override
    public void help() {
        HelpCard card = new HelpCard(messages);
        controller.over(card);
        card.requestFocus();
    }

    /** Asks for a document and goes to its import check. */
    public void chooseImport() {
        if (workbench == null) {
            return;
        }
        ImportChooser.choose(view.getScene().getWindow(), messages).ifPresent(file -> go(new Place.Import(file)));
    }

    /** Says that there is no need to save. */
    public void saidSave() {
        toasts.done(messages.text("shell.alwaysSaved"));
    }

    public void undo() {
        step(PlanBook::undoable, PlanBook::undo, "shell.undone", "shell.nothingToUndo");
    }

    public void redo() {
        step(PlanBook::redoable, PlanBook::redo, "shell.redone", "shell.nothingToRedo");
    }

    /** Starts a plan. */
    public void newPlan() {
        if (workbench != null) {
            NewPlan.start(workbench);
        }
    }

    /** Goes where the plan that is looked at is printed. */
    public void print() {
        @Nullable PlanId plan = place instanceof Place.Plans plans ? plans.plan() : null;
        go(new Place.Documents(plan));
    }

    /** Moves the keyboard to the search field. */
    public void search() {
        if (model.opening().get() == Opening.OPEN) {
            controller.search().requestFocus();
            controller.search().selectAll();
        }
    }

    /** Where short words are told. */
    public Notices notices() {
        return toasts;
    }

    /** Something failed where nothing was meant to fail. */
    public void unexpected(Throwable failure) {
        toasts.failure(failure instanceof Exception exception ? exception : new IllegalStateException(failure));
    }

    private interface Step {
        boolean take(PlanBook book) throws Problem;
    }

    private void step(Function<PlanBook, Optional<Edit>> next, Step step, String doneKey, String nothingKey) {
        Workbench bench = workbench;
        if (bench != null) {
            EditWords words = new EditWords(messages);
            background.run(
                    () -> {
                        String edit = next.apply(bench.book()).map(words::of).orElse("");
                        return step.take(bench.book()) ? messages.text(doneKey, edit) : messages.text(nothingKey);
                    },
                    toasts::done,
                    toasts::failure);
        }
    }

    private void refresh(PlanBook book) {
        LocalDate today = LocalDate.now(clock);
        background.run(
                () -> Agenda.overdue(book.possible(Agenda.overdueWindow(today)), today)
                        .size(),
                count -> model.tell(book.lastSaved(), count),
                toasts::failure);
    }
}
