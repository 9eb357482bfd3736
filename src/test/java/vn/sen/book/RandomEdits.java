package vn.sen.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Direction;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.Reference;
import vn.sen.plan.RichText;
import vn.sen.plan.Role;
import vn.sen.plan.Signer;
import vn.sen.plan.State;
import vn.sen.schedule.Point;
import vn.sen.schedule.Span;
import vn.sen.schedule.When;

/** Makes edits of every kind that fit a book as it stands; the same seed on the same book makes the same kinds. */
final class RandomEdits {
    private static final String[] WORDS = {
        "đối ngoại", "Áo dài", "hữu nghị", "phụ nữ", "8/3", "giao lưu", "Pakse", "“dự kiến”"
    };

    private final Random random;
    private final PlanBook book;

    RandomEdits(long seed, PlanBook book) {
        this.random = new Random(seed);
        this.book = book;
    }

    Edit next() {
        List<Plan> plans = book.plans().stream()
                .flatMap(summary -> book.plan(summary.id()).stream())
                .toList();
        if (plans.isEmpty()) {
            return new Edits.AddPlan(plan());
        }
        Plan plan = one(plans);
        return switch (random.nextInt(12)) {
            case 0 -> new Edits.AddPlan(plan());
            case 1 -> plans.size() > 2 ? new Edits.RemovePlan(plan) : office();
            case 2 -> new Edits.ChangeHead(plan.id(), plan.head(), plan().head());
            case 3 -> partner();
            case 4 -> delegation();
            case 5 -> desk();
            case 6 -> new Edits.Several(List.of(partner(), office(), desk()));
            default -> item(plan);
        };
    }

    private Edit item(Plan plan) {
        List<Spot> spots = new ArrayList<>();
        collect(plan.items(), null, spots);
        if (spots.isEmpty() || random.nextInt(3) == 0) {
            @Nullable Spot above = spots.isEmpty() || random.nextInt(4) == 0 ? null : one(spots);
            List<Item> siblings = above == null ? plan.items() : above.item.items();
            return new Edits.AddItem(
                    plan.id(), above == null ? null : above.item.id(), random.nextInt(siblings.size() + 1), item(2));
        }
        Spot spot = one(spots);
        return switch (random.nextInt(3)) {
            case 0 -> new Edits.RemoveItem(plan.id(), spot.parent, spot.index, spot.item);
            case 1 -> {
                Item other = item(0);
                yield new Edits.ChangeItem(
                        plan.id(),
                        spot.item,
                        new Item(
                                spot.item.id(),
                                other.kind(),
                                other.label(),
                                other.text(),
                                other.references(),
                                other.facts(),
                                List.of()));
            }
            default -> move(plan, spot, spots);
        };
    }

    private Edit move(Plan plan, Spot spot, List<Spot> spots) {
        List<ItemId> inside = new ArrayList<>();
        spot.item.walk(each -> inside.add(each.id()));
        List<Spot> outside =
                spots.stream().filter(each -> !inside.contains(each.item.id())).toList();
        @Nullable Spot above = outside.isEmpty() || random.nextInt(3) == 0 ? null : one(outside);
        List<Item> siblings = above == null ? plan.items() : above.item.items();
        int room = siblings.contains(spot.item) ? siblings.size() : siblings.size() + 1;
        return new Edits.MoveItem(
                plan.id(),
                spot.item.id(),
                spot.parent,
                spot.index,
                above == null ? null : above.item.id(),
                random.nextInt(room));
    }

    private record Spot(Item item, @Nullable ItemId parent, int index) {}

    private static void collect(List<Item> items, @Nullable ItemId parent, List<Spot> spots) {
        for (int i = 0; i < items.size(); i++) {
            spots.add(new Spot(items.get(i), parent, i));
            collect(items.get(i).items(), items.get(i).id(), spots);
        }
    }

    private Plan plan() {
        PlanHead head = new PlanHead(
                "KH",
                random.nextBoolean() ? random.nextInt(1, 300) : null,
                "KH-BTV",
                text(),
                "BAN THƯỜNG VỤ",
                "Hòa Giang",
                random.nextBoolean() ? day() : null,
                2020 + random.nextInt(10),
                text(),
                List.of(text(), "Lưu: VT"),
                new Signer("TM. BAN THƯỜNG VỤ", "", text()),
                one(List.of(Numbering.values())));
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(item(2));
        }
        return new Plan(PlanId.fresh(), head, items);
    }

    private Item item(int depth) {
        List<Item> below = new ArrayList<>();
        for (int i = depth == 0 ? 0 : random.nextInt(3); i > 0; i--) {
            below.add(item(depth - 1));
        }
        String words = text();
        RichText text = new RichText(
                words,
                words.isEmpty() ? List.of() : List.of(new RichText.Emphasis(0, words.length(), RichText.Style.BOLD)));
        Item item = Item.of(
                one(List.of(ItemKind.values())),
                random.nextBoolean() ? Label.NONE : new Label(NumberStyle.PATH, "1." + random.nextInt(1, 30)),
                text,
                below);
        return item.withText(text, words.isEmpty() ? List.of() : List.of(new Reference(0, 1, ItemId.fresh())))
                .withActivity(random.nextBoolean() ? facts() : null);
    }

    private Activity facts() {
        List<When> schedule = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            schedule.add(when());
        }
        List<Assignment> owners = random.nextBoolean()
                ? List.of()
                : List.of(
                        new Assignment(Role.LEAD, "Văn phòng", DeskId.fresh()),
                        new Assignment(Role.SUPPORT, "chi hội"));
        return new Activity(
                schedule,
                owners,
                random.nextBoolean() ? List.of() : List.of(PartnerId.fresh()),
                text(),
                random.nextLong(1_000_000_000_000L),
                one(List.of(State.values())),
                text());
    }

    private When when() {
        LocalDate day = day();
        Span span = switch (random.nextInt(5)) {
            case 0 -> new Span.At(Point.quarter(day.getYear(), 2));
            case 1 -> new Span.Before(Point.day(day));
            case 2 -> new Span.Since(Point.year(day.getYear()));
            case 3 -> new Span.Between(Point.day(day), Point.day(day.plusDays(random.nextInt(40))));
            default -> new Span.At(Point.day(day));
        };
        return new When(
                span,
                random.nextBoolean() ? vn.sen.schedule.Certainty.FIXED : vn.sen.schedule.Certainty.TENTATIVE,
                text());
    }

    private Edit partner() {
        Optional<Partner> known = any(book.partners());
        Partner fresh = new Partner(
                known.isPresent() && random.nextBoolean() ? known.get().id() : PartnerId.fresh(),
                "Hội " + text(),
                text(),
                one(List.of(PartnerKind.values())),
                "Lào",
                random.nextBoolean() ? List.of() : List.of(text(), text()),
                text());
        if (known.isPresent() && random.nextInt(3) == 0) {
            return new Edits.ChangePartner(known.get(), null);
        }
        return new Edits.ChangePartner(
                known.filter(each -> each.id().equals(fresh.id())).orElse(null), fresh);
    }

    private Edit delegation() {
        Optional<Delegation> known = any(book.delegations());
        if (known.isPresent() && random.nextInt(3) == 0) {
            return new Edits.ChangeDelegation(known.get(), null);
        }
        return new Edits.ChangeDelegation(
                null,
                new Delegation(
                        DelegationId.fresh(),
                        one(List.of(Direction.values())),
                        "Đoàn " + text(),
                        random.nextBoolean() ? null : PartnerId.fresh(),
                        "Lào",
                        text(),
                        "",
                        random.nextInt(20),
                        random.nextBoolean() ? null : when(),
                        text(),
                        ""));
    }

    private Edit desk() {
        Optional<Desk> known = any(book.desks());
        if (known.isPresent() && random.nextBoolean()) {
            return new Edits.ChangeDesk(known.get(), new Desk(known.get().id(), "Ban " + text(), text()));
        }
        return new Edits.ChangeDesk(null, new Desk(DeskId.fresh(), "Ban " + text(), ""));
    }

    private Edit office() {
        OwnOffice now = book.office();
        return new Edits.ChangeOffice(
                now, new OwnOffice(text(), "BAN THƯỜNG VỤ", text(), text(), "BTV", "TM.", "CHỦ TỊCH", text()));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(i > 1 ? " " : "");
        }
        return text.toString();
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(one(all));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
