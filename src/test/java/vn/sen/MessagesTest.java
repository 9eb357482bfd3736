package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The texts of the interface: the two languages have the same keys with the same places for arguments, every key that the
 * program names exists, and none is left over.
 *
 * <p>A key counts as used where a class has it as a string, where an FXML file or a command names it, or where a class
 * joins something to its start ({@code "calendar.month." + number} uses every {@code calendar.month.} key).
 */
class MessagesTest {
    private static final Path CLASSES = classes();
    private static final Map<String, String> VIETNAMESE = read("vi");
    private static final Map<String, String> ENGLISH = read("en");

    /** Strings that look like keys, since their first word is also the name of a group of messages, but are none. */
    private static final Set<String> NOT_KEYS = otherKeys();

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|fxml|json|lock|log|pdf|png|properties|sql|svg|ttf|db)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
    }

    @Test
    void everyKeyThatTheProgramNamesExists() throws IOException {
        MessageUses uses = MessageUses.in(CLASSES);
        Set<String> groups =
                VIETNAMESE.keySet().stream().map(MessagesTest::group).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(uses.named());
        uses.strings().stream()
                .filter(text -> KEY.matcher(text).matches() && groups.contains(group(text)))
                .filter(text -> !FILE.matcher(text).matches() && !NOT_KEYS.contains(text))
                .forEach(missing::add);
        missing.removeAll(VIETNAMESE.keySet());
        uses.starts().stream()
                .filter(start -> groups.contains(group(start)))
                .filter(start -> VIETNAMESE.keySet().stream().noneMatch(key -> key.startsWith(start)))
                .map(start -> start + "*")
                .forEach(missing::add);

        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        MessageUses uses = MessageUses.in(CLASSES);

        assertThat(VIETNAMESE.keySet()).as("texts that nothing shows").allMatch(uses::use);
    }

    @Test
    void bothLanguagesHaveTheSamePlacesForArguments() {
        assertThat(mapped(ENGLISH, MessagesTest::places)).isEqualTo(mapped(VIETNAMESE, MessagesTest::places));
    }

    @Test
    void argumentsAreCountedFromZeroWithoutAGap() {
        VIETNAMESE.forEach((key, text) -> {
            List<Integer> places = List.copyOf(places(text));
            for (int i = 0; i < places.size(); i++)
                assertThat(places.get(i)).as(key).isEqualTo(i);
        });
    }

    @Test
    void everyTextShowsItsArgumentsAndItsApostrophes() {
        for (Map<String, String> texts : List.of(VIETNAMESE, ENGLISH)) {
            texts.forEach((key, text) -> {
                if (places(text).isEmpty()) {
                    // Shown as it stands, so two apostrophes would be seen as two.
                    assertThat(text).as(key).doesNotContain("''");
                } else {
                    Object[] arguments = places(text).stream()
                            .map(place -> "<" + place + ">")
                            .toArray();
                    String shown = new MessageFormat(text, Locale.ROOT).format(arguments);
                    assertThat(shown).as(key).contains(List.of(arguments).toArray(String[]::new));
                    assertThat(shown.chars().filter(c -> c == '\'').count())
                            .as(key + ": an apostrophe in a text with arguments is written twice")
                            .isEqualTo(text.chars().filter(c -> c == '\'').count() / 2);
                    assertThat(text.chars().filter(c -> c == '\'').count() % 2)
                            .as(key)
                            .isZero();
                }
            });
        }
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (String language : List.of("vi", "en")) {
            List<String> keys = Files.readAllLines(file(language)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .map(line -> line.split("[=:]", 2)[0].strip())
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void vietnameseIsWrittenInComposedLetters() throws IOException {
        String text = Files.readString(file("vi"));

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void theScanSeesStringsJoinedStringsAndViews() throws IOException {
        MessageUses uses = MessageUses.in(CLASSES);

        assertThat(uses.strings()).contains("display.missing");
        assertThat(uses.named()).as("of a command").contains("command.sen");
        assertThat(MessageUses.in(Path.of(System.getProperty("user.dir"), "src/test/resources/vn/sen/messages"))
                        .named())
                .containsExactly("sample.title");
        assertThat(new MessageUses(Set.of(), Set.of("month."), Set.of()).use("month.3"))
                .isTrue();
        assertThat(new MessageUses(Set.of(), Set.of("month."), Set.of()).use("months"))
                .isFalse();
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static TreeSet<Integer> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult result) -> Integer.valueOf(result.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Map<String, T> mapped(Map<String, String> texts, Function<String, T> function) {
        Map<String, T> mapped = new TreeMap<>();
        texts.forEach((key, text) -> mapped.put(key, function.apply(text)));
        return mapped;
    }

    private static Map<String, String> read(String language) {
        try {
            Properties properties = load(file(language));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The keys of other files beside the messages, whole and without their first words: settings of page profiles. */
    private static Set<String> otherKeys() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                if (file.getFileName().toString().startsWith("messages_")) continue;
                for (String name : load(file).stringPropertyNames()) {
                    keys.add(name);
                    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                        keys.add(name.substring(dot + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return keys;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties;
    }

    private static Path file(String language) {
        return CLASSES.resolve("vn/sen/messages_" + language + ".properties");
    }

    private static Path classes() {
        return Path.of(Display.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
