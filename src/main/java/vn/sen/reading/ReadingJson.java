package vn.sen.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sen.plan.Role;
import vn.sen.reading.Proposal.Field;
import vn.sen.reading.Proposal.SignerPart;
import vn.sen.schedule.When;

/** A reading as one JSON object, for scripts: what is not found is null or an empty list. */
public final class ReadingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private final Reading reading;
    private final ObjectNode json = MAPPER.createObjectNode();

    private ReadingJson(Reading reading) {
        this.reading = reading;
    }

    public static String of(Reading reading) {
        return WRITER.writeValueAsString(new ReadingJson(reading).write());
    }

    private ObjectNode write() {
        head();
        list(
                "citations",
                Proposal.Citation.class,
                citation -> node().put("number", citation.number())
                        .put(
                                "date",
                                citation.date() == null ? null : citation.date().toString()));
        ArrayNode headings = json.putArray("headings");
        for (Proposal.Heading heading : reading.all(Proposal.Heading.class)) {
            headings.addArray().add(heading.label()).add(heading.text());
        }
        list("activities", Proposal.Event.class, this::event);
        list("delegations", Proposal.Visit.class, ReadingJson::visit);
        list(
                "agreements",
                Proposal.Agreement.class,
                agreement -> node().put("partner", agreement.partner())
                        .put("period", agreement.period())
                        .put("kind", agreement.kind().name()));
        list(
                "projects",
                Proposal.Project.class,
                project -> node().put("name", project.name())
                        .put("period", project.period())
                        .put("donor", project.donor()));
        list("targets", Proposal.Target.class, ReadingJson::target);
        list("assignments", Proposal.Task.class, task -> {
            ObjectNode node = node().put("who", task.who());
            ArrayNode items = node.putArray("items");
            task.items().forEach(items::add);
            return node;
        });
        list(
                "deadlines",
                Proposal.Deadline.class,
                deadline -> node().put("due", deadline.due()).put("contains", deadline.text()));
        ArrayNode reports = json.putArray("reports");
        reading.all(Proposal.Report.class)
                .forEach(report -> reports.add(report.rhythm().name()));
        ArrayNode recipients = json.putArray("recipients");
        reading.all(Proposal.Recipient.class).forEach(recipient -> recipients.add(recipient.text()));
        signer();
        list("remarks", reading.remarks(), remark -> {
            ObjectNode node = node().put("kind", remark.kind().name()).put("words", reading.words(remark.words()));
            ArrayNode details = node.putArray("details");
            remark.details().forEach(details::add);
            return node;
        });
        outline();
        return json;
    }

    private static ObjectNode node() {
        return MAPPER.createObjectNode();
    }

    private <P extends Proposal> void list(String key, Class<P> kind, Function<P, ObjectNode> one) {
        list(key, reading.all(kind), one);
    }

    private <T> void list(String key, List<T> values, Function<T, ObjectNode> one) {
        ArrayNode array = json.putArray(key);
        values.forEach(value -> array.add(one.apply(value)));
    }

    private void head() {
        json.put("kind", head(Field.KIND));
        number("number", Field.NUMBER);
        json.put("symbol", head(Field.SYMBOL));
        json.put("superior", head(Field.SUPERIOR));
        json.put("issuer", head(Field.ISSUER));
        json.put("place", head(Field.PLACE));
        json.put("date", head(Field.DATE));
        number("year", Field.YEAR);
        json.put("title", head(Field.TITLE));
    }

    private @Nullable String head(Field field) {
        return reading.head(field).orElse(null);
    }

    private void number(String key, Field field) {
        String value = head(field);
        if (value == null) {
            json.putNull(key);
        } else {
            json.put(key, Integer.parseInt(value));
        }
    }

    private ObjectNode event(Proposal.Event event) {
        ObjectNode node = node().put("label", event.label().isEmpty() ? null : event.label());
        node.put("begins", Wording.oneLine(event.text()));
        ArrayNode schedule = node.putArray("schedule");
        event.schedule().stream().map(When::edtf).distinct().forEach(schedule::add);
        if (!event.owners().isEmpty()) {
            owners(node.putArray("lead"), event, Role.LEAD);
            owners(node.putArray("support"), event, Role.SUPPORT);
        }
        return node;
    }

    private static void owners(ArrayNode names, Proposal.Event event, Role role) {
        event.owners().stream().filter(owner -> owner.role() == role).forEach(owner -> names.add(owner.who()));
    }

    private static ObjectNode visit(Proposal.Visit visit) {
        ObjectNode node = node().put("direction", visit.direction().name())
                .put("country", orNull(visit.country()))
                .put("partner", orNull(visit.partner()));
        if (visit.count() == 0) {
            node.putNull("count");
        } else {
            node.put("count", visit.count());
        }
        return node.put("schedule", visit.dates() == null ? null : visit.dates().edtf());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ObjectNode target(Proposal.Target target) {
        ObjectNode node = node().put("begins", Wording.oneLine(target.text()))
                .put("comparator", target.comparator().sign());
        if (target.value() == Math.rint(target.value())) {
            node.put("value", (long) target.value());
        } else {
            node.put("value", target.value());
        }
        return node.put("unit", target.unit());
    }

    private void signer() {
        List<Proposal.Signature> lines = reading.all(Proposal.Signature.class);
        if (lines.isEmpty()) {
            json.putNull("signer");
            return;
        }
        ObjectNode signer = json.putObject("signer");
        for (SignerPart part : SignerPart.values()) {
            String text = lines.stream()
                    .filter(line -> line.part() == part)
                    .map(Proposal.Signature::text)
                    .reduce("", (before, next) -> before.isEmpty() ? next : before + " " + next);
            signer.put(part.name().toLowerCase(java.util.Locale.ROOT), orNull(text));
        }
    }

    private void outline() {
        ArrayNode outline = json.putArray("outline");
        Optional<Proposal.Head> kind = reading.all(Proposal.Head.class).stream()
                .filter(head -> head.field() == Field.KIND && head.words().start() == 0)
                .findFirst();
        if (kind.isPresent() && reading.head(Field.TITLE).isPresent()) {
            String name = reading.words(kind.get().words());
            String title = reading.head(Field.TITLE).orElse("");
            String words = Wording.oneLine(name).endsWith(title) ? name : name + "\n" + title;
            outline.add(node().put("kind", "TITLE")
                    .putNull("label")
                    .put("text", words)
                    .set("items", MAPPER.createArrayNode()));
        }
        reading.outline().forEach(each -> outline.add(node(each)));
    }

    private static ObjectNode node(Node each) {
        ObjectNode node = node().put("kind", each.kind().name())
                .put("label", orNull(each.label().printed()))
                .put("text", each.text().plain());
        ArrayNode items = node.putArray("items");
        each.items().forEach(child -> items.add(node(child)));
        return node;
    }
}
