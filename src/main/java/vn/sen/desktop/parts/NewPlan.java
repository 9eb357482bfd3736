package vn.sen.desktop.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sen.book.Edits;
import vn.sen.office.OwnOffice;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;
import vn.sen.plan.Signer;
import vn.sen.text.Messages;

/** Starts a plan with the sections that every plan has. */
public final class NewPlan {
    private static final String KIND = "KH";

    private NewPlan() {}

    /** Adds a fresh draft to the book and goes to it. */
    public static void start(Workbench bench) {
        bench.background()
                .run(
                        () -> {
                            Plan plan = draft(bench.book().office(), LocalDate.now(bench.clock()), bench.messages());
                            bench.book().apply(new Edits.AddPlan(plan));
                            return plan.id();
                        },
                        id -> bench.navigator().go(new Place.Plans(id, null)),
                        bench.notices()::failure);
    }

    /** A draft for the year of a day, in the name of our own office. */
    public static Plan draft(OwnOffice office, LocalDate today, Messages messages) {
        PlanHead head = new PlanHead(
                KIND,
                null,
                KIND + "-" + office.organ(),
                office.superiorLine(),
                office.issuerLine(),
                office.place(),
                null,
                today.getYear(),
                messages.text("newplan.title", String.valueOf(today.getYear())),
                List.of(),
                new Signer(office.signerAuthority(), office.signerPosition(), office.signerName()),
                Numbering.AUTOMATIC);
        List<Item> sections = Stream.of(
                        section("I.", messages.text("newplan.aim")),
                        section("II.", messages.text("newplan.content")),
                        section("III.", messages.text("newplan.carrying")))
                .toList();
        return new Plan(PlanId.fresh(), head, sections);
    }

    private static Item section(String label, String words) {
        RichText text = new RichText(words, List.of(new RichText.Emphasis(0, words.length(), RichText.Style.BOLD)));
        return Item.of(ItemKind.HEADING, new Label(NumberStyle.ROMAN, label), text, List.of());
    }
}
