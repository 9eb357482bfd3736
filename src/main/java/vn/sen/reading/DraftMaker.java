package vn.sen.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.References;
import vn.sen.plan.Renumbering;
import vn.sen.plan.RichText;
import vn.sen.plan.Signer;
import vn.sen.reading.Proposal.Field;
import vn.sen.reading.Proposal.SignerPart;
import vn.sen.schedule.When;

/** Makes a plan, partners and delegations of the proposals that are left in a reading. */
final class DraftMaker {
    private static final int LONGEST_TITLE = 90;

    private final Reading reading;
    private final Map<Integer, Proposal.Event> events = new HashMap<>();
    private final Map<Integer, List<Assignment>> owners = new HashMap<>();
    private final Map<Integer, List<When>> dues = new HashMap<>();
    private final List<Partner> partners = new ArrayList<>();

    DraftMaker(Reading reading) {
        this.reading = reading;
    }

    Draft make() {
        partners();
        facts();
        List<Item> items = reading.outline().stream().map(this::item).toList();
        Numbering numbering = Renumbering.isInOrder(items) ? Numbering.AUTOMATIC : Numbering.AS_PRINTED;
        Plan plan = new Plan(PlanId.fresh(), head(numbering), items);
        return new Draft(plan.withItems(referring(items, plan)), partners, delegations());
    }

    private void facts() {
        reading.all(Proposal.Event.class).forEach(event -> events.putIfAbsent(event.node(), event));
        for (Proposal.Task task : reading.all(Proposal.Task.class)) {
            for (int node : task.nodes()) {
                owners.computeIfAbsent(node, key -> new ArrayList<>()).add(new Assignment(task.role(), task.who()));
            }
        }
        for (Proposal.Deadline deadline : reading.all(Proposal.Deadline.class)) {
            if (!deadline.yearly()) {
                When due = When.parse(deadline.due(), reading.words(deadline.words()));
                dues.computeIfAbsent(deadline.node(), key -> new ArrayList<>()).add(due);
            }
        }
    }

    private Item item(Node node) {
        Activity facts = activity(node);
        ItemKind kind = facts != null && node.kind() == ItemKind.PARAGRAPH ? ItemKind.ACTIVITY : node.kind();
        boolean stillDone = facts != null || node.kind() != ItemKind.ACTIVITY;
        RichText text = node.kind() == ItemKind.ROW ? node.text() : oneLine(node.text());
        return new Item(
                ItemId.fresh(),
                stillDone ? kind : ItemKind.PARAGRAPH,
                node.label(),
                text,
                List.of(),
                facts,
                node.items().stream().map(this::item).toList());
    }

    /** Breaks and tabs inside a paragraph as spaces; emphasis stays where it was. */
    private static RichText oneLine(RichText text) {
        return new RichText(text.plain().replace('\t', ' ').replace('\n', ' '), text.emphasis());
    }

    private @Nullable Activity activity(Node node) {
        Proposal.Event event = events.get(node.number());
        List<When> due = dues.getOrDefault(node.number(), List.of());
        List<Assignment> who = new ArrayList<>(owners.getOrDefault(node.number(), List.of()));
        if (event == null && due.isEmpty() && who.isEmpty()) {
            return null;
        }
        List<When> schedule = new ArrayList<>(event == null ? List.of() : event.schedule());
        due.stream().filter(each -> schedule.isEmpty() || event == null).forEach(schedule::add);
        Activity facts = Activity.UNKNOWN.withSchedule(schedule);
        if (event != null) {
            event.owners().forEach(owner -> who.add(new Assignment(owner.role(), owner.who())));
            facts = facts.withPlace(event.place()).withPartners(named(event.text()));
        }
        return facts.withOwners(who.stream().distinct().toList());
    }

    private List<PartnerId> named(String text) {
        return partners.stream()
                .filter(partner -> text.contains(partner.name()))
                .map(Partner::id)
                .toList();
    }

    /** Links 'mục 1.8' to the item that bears this label. */
    private static List<Item> referring(List<Item> items, Plan plan) {
        return items.stream()
                .map(item -> item.withText(
                                item.text(), References.find(item.text().plain(), plan))
                        .withItems(referring(item.items(), plan)))
                .toList();
    }

    private PlanHead head(Numbering numbering) {
        Optional<LocalDate> date = reading.head(Field.DATE).map(LocalDate::parse);
        int year = reading.head(Field.YEAR)
                .map(Integer::parseInt)
                .or(() -> date.map(LocalDate::getYear))
                .orElseGet(() -> Year.now(java.time.ZoneId.systemDefault()).getValue());
        String kind = reading.head(Field.KIND).orElse("KH");
        return new PlanHead(
                kind,
                reading.head(Field.NUMBER).map(Integer::valueOf).orElse(null),
                reading.head(Field.SYMBOL).orElse(kind),
                reading.head(Field.SUPERIOR).orElse(""),
                reading.head(Field.ISSUER).orElse(""),
                reading.head(Field.PLACE).orElse(""),
                date.orElse(null),
                year,
                reading.head(Field.TITLE).orElse(reading.source()),
                reading.all(Proposal.Recipient.class).stream()
                        .map(Proposal.Recipient::text)
                        .toList(),
                new Signer(signs(SignerPart.AUTHORITY), signs(SignerPart.POSITION), signs(SignerPart.NAME)),
                numbering);
    }

    private String signs(SignerPart part) {
        return String.join(
                " ",
                reading.all(Proposal.Signature.class).stream()
                        .filter(line -> line.part() == part)
                        .map(Proposal.Signature::text)
                        .toList());
    }

    private void partners() {
        reading.all(Proposal.Visit.class).forEach(visit -> partner(visit.partner(), "", visit.country()));
        reading.all(Proposal.Agreement.class)
                .forEach(agreement -> partner(agreement.partner(), "", agreement.country()));
        reading.all(Proposal.Project.class).forEach(project -> partner(project.fullDonor(), project.donor(), ""));
    }

    private void partner(String name, String alias, String country) {
        if (name.isBlank() || find(name).isPresent()) {
            return;
        }
        List<String> aliases = alias.isBlank() || alias.equals(name) ? List.of() : List.of(alias);
        partners.add(new Partner(PartnerId.fresh(), name, "", kind(name, aliases), country, aliases, ""));
    }

    private Optional<Partner> find(String name) {
        return partners.stream()
                .filter(partner -> partner.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static PartnerKind kind(String name, List<String> aliases) {
        String words = name.toLowerCase(Locale.ROOT);
        if (words.contains("đại sứ quán") || words.contains("lãnh sự")) {
            return PartnerKind.EMBASSY;
        }
        if (words.contains("liên hợp quốc")
                || Arrays.asList("UN", "UNDP", "UNICEF", "IOM", "ILO", "UNFPA").stream()
                        .anyMatch(aliases::contains)
                || words.startsWith("un ")) {
            return PartnerKind.UN_BODY;
        }
        if (words.contains("phụ nữ") || words.contains("lhpn")) {
            return PartnerKind.SISTER_UNION;
        }
        if (words.startsWith("tổ chức") || words.contains("international") || words.startsWith("quỹ")) {
            return PartnerKind.FOREIGN_NGO;
        }
        return words.startsWith("hiệp hội") || words.startsWith("hội") ? PartnerKind.ASSOCIATION : PartnerKind.OTHER;
    }

    private List<Delegation> delegations() {
        return reading.all(Proposal.Visit.class).stream()
                .map(visit -> new Delegation(
                        DelegationId.fresh(),
                        visit.direction(),
                        title(visit),
                        find(visit.partner()).map(Partner::id).orElse(null),
                        visit.country(),
                        visit.purpose(),
                        "",
                        0,
                        visit.dates(),
                        "",
                        ""))
                .toList();
    }

    /** The words of the source from 'đoàn' on: 'Đoàn công tác sang Lào'. */
    private String title(Proposal.Visit visit) {
        String sentence = Wording.oneLine(reading.words(visit.words()));
        String lower = sentence.toLowerCase(Locale.ROOT);
        int start = Math.max(0, lower.indexOf("đoàn"));
        String words = sentence.substring(start)
                .split("[,;:(]|\\.(?:\\s|$)| để | nhằm | dự kiến ", 2)[0]
                .strip();
        if (words.length() > LONGEST_TITLE) {
            words = words.substring(0, words.lastIndexOf(' ', LONGEST_TITLE));
        }
        return words.isEmpty() ? sentence : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
