package vn.sen.desktop.partners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Changed;
import vn.sen.book.Changed.Kind;
import vn.sen.book.Edit;
import vn.sen.book.Edits;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.office.Delegation;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.text.Problem;

/** The partners screen without its controls: what the list and the pane beside it show, and every change. */
final class PartnersModel {
    private final Workbench bench;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<KindGroup> group = new SimpleObjectProperty<>(KindGroup.ALL);
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(new Subject.Loading());
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(Content.NONE);
    private final ObservableList<PartnerRow> rows = FXCollections.observableArrayList();
    private Runnable unsubscribe = () -> {};
    private Runnable cancelLoad = () -> {};
    private @Nullable Subject wanted;
    private boolean loaded;

    PartnersModel(Workbench bench) {
        this.bench = bench;
        search.addListener((text, before, after) -> fill());
        group.addListener((property, before, after) -> fill());
    }

    Workbench bench() {
        return bench;
    }

    /** Words that the list is searched for. */
    StringProperty search() {
        return search;
    }

    ObjectProperty<KindGroup> group() {
        return group;
    }

    /** What stands beside the list. */
    ObjectProperty<Subject> subject() {
        return subject;
    }

    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    ObservableList<PartnerRow> rows() {
        return rows;
    }

    void activate() {
        unsubscribe.run();
        unsubscribe = bench.book().subscribe(this::follow);
        load();
    }

    void deactivate() {
        unsubscribe.run();
        cancelLoad.run();
        unsubscribe = () -> {};
    }

    /** Goes to a partner, or to the visits of a delegation, as soon as the book is read. */
    void open(Place.Partners place) {
        if (place.delegation() != null) {
            wanted = new Subject.Visits(null, place.delegation());
        } else if (place.partner() != null) {
            wanted = new Subject.Page(place.partner());
        }
        if (loaded) {
            settle();
        }
    }

    /** How many partners a group of kinds has. */
    long count(KindGroup counted) {
        return content.get().partners().stream()
                .filter(partner -> counted.has(partner.kind()))
                .count();
    }

    // --- reading

    private void follow(Changed changed) {
        if (changed.touches(Kind.PARTNER) || changed.touches(Kind.DELEGATION)) {
            load();
        }
    }

    private synchronized void load() {
        cancelLoad.run();
        cancelLoad = bench.background().run(() -> Content.of(bench.book()), this::show, bench.notices()::failure);
    }

    private void show(Content read) {
        loaded = true;
        content.set(read);
        fill();
        settle();
    }

    private void fill() {
        List<PartnerRow> now = PartnerList.rows(content.get(), search.get(), group.get());
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
    }

    /** Chooses what to show: what was asked for, else what was shown, else the first partner. */
    private void settle() {
        Subject next = wanted != null ? wanted : subject.get();
        wanted = null;
        if (next.writing()) {
            subject.set(next);
        } else {
            subject.set(valid(next) ? next : first());
        }
    }

    private boolean valid(Subject next) {
        return switch (next) {
            case Subject.Page page -> content.get().partner(page.partner()).isPresent();
            case Subject.Visits visits -> !content.get().isEmpty();
            case Subject.Loading loading -> false;
            case Subject.Empty empty -> false;
            case Subject.PartnerForm form -> true;
            case Subject.VisitForm form -> true;
        };
    }

    private Subject first() {
        for (PartnerRow row : PartnerList.rows(content.get(), "", KindGroup.ALL)) {
            if (row instanceof PartnerRow.One one) {
                return new Subject.Page(one.partner().id());
            }
        }
        return content.get().isEmpty() ? new Subject.Empty() : new Subject.Visits(null, null);
    }

    // --- changing

    void newPartner() {
        subject.set(new Subject.PartnerForm(null));
    }

    void newVisit() {
        Subject back = subject.get();
        @Nullable PartnerId partner = back instanceof Subject.Page page ? page.partner() : null;
        subject.set(new Subject.VisitForm(null, partner, back));
    }

    void edit(Partner partner) {
        subject.set(new Subject.PartnerForm(partner));
    }

    void edit(Delegation visit) {
        subject.set(new Subject.VisitForm(visit, visit.partnerId(), subject.get()));
    }

    /** Leaves a form without keeping what is in it. */
    void leaveForm() {
        wanted = behind(subject.get());
        subject.set(new Subject.Loading());
        settle();
    }

    /** Keeps a partner, new where there was none before, and shows it. */
    void save(@Nullable Partner before, Partner after) {
        Subject page = new Subject.Page(after.id());
        if (after.equals(before)) {
            leaveForm();
        } else {
            keep(new Edits.ChangePartner(before, after), () -> leaveTo(page));
        }
    }

    /** Keeps a delegation, and goes back to where it was opened. */
    void save(@Nullable Delegation before, Delegation after) {
        Subject back = behind(subject.get());
        if (after.equals(before)) {
            leaveForm();
        } else {
            keep(new Edits.ChangeDelegation(before, after), () -> leaveTo(back));
        }
    }

    /** Takes a partner out; its delegations stay, without a partner. */
    void delete(Partner partner) {
        List<Edit> edits = new ArrayList<>();
        for (Delegation visit : content.get().visitsOf(partner.id())) {
            edits.add(new Edits.ChangeDelegation(
                    visit, VisitDraft.of(visit).withoutPartner().toVisit(visit.id())));
        }
        edits.add(new Edits.ChangePartner(partner, null));
        delete(new Edits.Several(edits), bench.messages().text("partners.deleted", partner.name()));
    }

    void delete(Delegation visit) {
        delete(new Edits.ChangeDelegation(visit, null), bench.messages().text("partners.visit.deleted", visit.title()));
    }

    private void delete(Edit edit, String sentence) {
        keep(edit, () -> {
            Optional<Instant> then = bench.book().lastSaved();
            bench.notices().done(sentence, bench.messages().text("partners.undo"), () -> takeBack(edit, then));
        });
    }

    /** By undo, so that redo can follow; by the opposite edit where another edit came in between. */
    private void takeBack(Edit edit, Optional<Instant> then) {
        bench.background()
                .run(
                        () -> {
                            if (bench.book().lastSaved().equals(then)) {
                                return bench.book().undo();
                            }
                            bench.book().apply(edit.inverse());
                            return true;
                        },
                        done -> {},
                        this::tell);
    }

    /** Keeps an edit, and stays where she is. */
    void keep(Edit edit) {
        keep(edit, () -> {});
    }

    private void keep(Edit edit, Runnable done) {
        bench.background()
                .run(
                        () -> {
                            bench.book().apply(edit);
                            return edit;
                        },
                        kept -> done.run(),
                        this::tell);
    }

    private void tell(Exception failure) {
        if (failure instanceof Problem problem) {
            bench.notices().problem(problem);
        } else {
            bench.notices().failure(failure);
        }
    }

    /** Shows something that the book has only just learnt. */
    private void leaveTo(Subject next) {
        wanted = next;
        subject.set(new Subject.Loading());
        load();
    }

    private static Subject behind(Subject form) {
        return switch (form) {
            case Subject.VisitForm visit -> visit.back();
            case Subject.PartnerForm partner
            when partner.before() != null -> new Subject.Page(partner.before().id());
            default -> new Subject.Loading();
        };
    }
}
