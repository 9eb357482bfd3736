package vn.sen.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a reading with the facts of a document, field by field; each field counts from 0 to 1. */
final class Score {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> PLAIN =
            List.of("kind", "number", "symbol", "superior", "issuer", "place", "date", "year", "title");

    private final Map<String, Double> fields = new LinkedHashMap<>();
    private final JsonNode facts;
    private final JsonNode read;

    private Score(JsonNode facts, JsonNode read) {
        this.facts = facts;
        this.read = read;
        PLAIN.stream().filter(facts::has).forEach(key -> put(key, same(facts.get(key), read.get(key)) ? 1 : 0));
        lists(
                "citations",
                (want, got) -> same(want.get("number"), got.get("number")) && same(want.get("date"), got.get("date")));
        lists("headings", (want, got) -> same(want.get(0), got.get(0)) && same(want.get(1), got.get(1)));
        activities();
        lists(
                "delegations",
                (want, got) -> same(want.get("direction"), got.get("direction"))
                        && near(want.get("partner"), got.get("partner"))
                        && near(want.get("country"), got.get("country"))
                        && (want.get("count") == null
                                || want.get("count").isNull()
                                || same(want.get("count"), got.get("count")))
                        && same(want.get("schedule"), got.get("schedule")));
        lists(
                "agreements",
                (want, got) ->
                        near(want.get("partner"), got.get("partner")) && same(want.get("period"), got.get("period")));
        lists(
                "projects",
                (want, got) -> near(want.get("name"), got.get("name")) && near(want.get("donor"), got.get("donor")));
        lists(
                "targets",
                (want, got) -> fold(got.get("begins")).startsWith(fold(want.get("begins")))
                        && want.get("value").asDouble() == got.get("value").asDouble()
                        && want.get("comparator")
                                .asString()
                                .equals(got.get("comparator").asString()));
        lists(
                "assignments",
                (want, got) -> near(want.get("who"), got.get("who"))
                        && want.get("items").equals(got.get("items")));
        lists(
                "deadlines",
                (want, got) -> same(want.get("due"), got.get("due"))
                        && fold(got.get("contains")).contains(fold(want.get("contains"))));
        lists("reports", Score::same);
        lists("recipients", Score::same);
        if (facts.has("signer")) {
            put("signer", signer() ? 1 : 0);
        }
    }

    static Score of(String facts, Reading reading) {
        return new Score(MAPPER.readTree(facts), MAPPER.readTree(ReadingJson.of(reading)));
    }

    /** The mean of all fields in percent. */
    double percent() {
        return fields.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(1)
                * 100;
    }

    Map<String, Double> fields() {
        return fields;
    }

    private void put(String field, double value) {
        fields.put(field, value);
    }

    private void lists(String key, BiPredicate<JsonNode, JsonNode> match) {
        if (facts.has(key)) {
            List<JsonNode> want = list(facts.get(key));
            List<JsonNode> got = list(read.get(key));
            put(key, want.isEmpty() && got.isEmpty() ? 1 : 2.0 * hits(want, got, match) / (want.size() + got.size()));
        }
    }

    private void activities() {
        if (!facts.has("activities")) {
            return;
        }
        List<JsonNode> want = list(facts.get("activities"));
        List<JsonNode> got = list(read.get("activities"));
        BiPredicate<JsonNode, JsonNode> told =
                (fact, act) -> fold(act.get("begins")).startsWith(fold(fact.get("begins")))
                        && (!fact.has("label") || same(fact.get("label"), act.get("label")));
        if (!want.isEmpty()) {
            put("activities found", hits(want, got, told) / (double) want.size());
            put(
                    "schedules",
                    hits(want, got, told.and((fact, act) -> fact.get("schedule").equals(act.get("schedule"))))
                            / (double) want.size());
        }
        long invented = got.stream()
                .filter(act -> !act.get("schedule").isEmpty() && want.stream().noneMatch(fact -> told.test(fact, act)))
                .count();
        put("no schedule invented", invented == 0 ? 1 : 0);
        List<JsonNode> led = want.stream().filter(fact -> fact.has("lead")).toList();
        if (!led.isEmpty()) {
            put(
                    "owners",
                    hits(
                                    led,
                                    got,
                                    told.and((fact, act) -> fact.get("lead").equals(act.get("lead"))
                                            && fact.get("support").equals(act.get("support"))))
                            / (double) led.size());
        }
    }

    private boolean signer() {
        JsonNode want = facts.get("signer");
        JsonNode got = read.get("signer");
        if (want.isNull() || got.isNull()) {
            return want.isNull() && got.isNull();
        }
        return want.properties().stream().allMatch(part -> same(part.getValue(), got.get(part.getKey())));
    }

    private static int hits(List<JsonNode> want, List<JsonNode> got, BiPredicate<JsonNode, JsonNode> match) {
        List<JsonNode> left = new ArrayList<>(got);
        int hits = 0;
        for (JsonNode each : want) {
            for (JsonNode candidate : left) {
                if (match.test(each, candidate)) {
                    left.remove(candidate);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static boolean same(JsonNode want, JsonNode got) {
        return fold(want).equals(fold(got));
    }

    private static boolean near(JsonNode want, JsonNode got) {
        String one = fold(want);
        String other = fold(got);
        return one.isEmpty() == other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    /** Case, spaces, quotes, dashes and closing marks make no difference. */
    static String fold(JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        return Normalizer.normalize(node.asString(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[“”\"‘’]", "\"")
                .replaceAll("\\s*[–—-]\\s*", "-")
                .replaceAll("òa|oà", "oà")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s.;:,/]+|[\\s.;:,/]+$", "");
    }
}
