package vn.sen.reading.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Word's automatic numbers, computed as Word prints them: patterns such as '%1.%2', Roman numbers, letters, bullets. */
final class DocxNumbering {
    private static final int LEVELS = 9;
    /** '%2' stands for the number of the second level. */
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** One level of a list. */
    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        /** The level (from 1) that a rise of starts this one again; 0 never; -1 any higher one. */
        int restart = -1;

        boolean arabic;
    }

    /** A list with its levels and where its counting stands. */
    private static final class Counting {
        final Level[] levels = new Level[LEVELS];
        final int[] counts = new int[LEVELS];
        final boolean[] running = new boolean[LEVELS];
    }

    /** An instance of a list, which may start again. */
    private static final class Instance {
        int list;
        final Map<Integer, Integer> starts = new HashMap<>();
        boolean used;
    }

    private final Map<Integer, Counting> lists = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();

    static DocxNumbering read(XMLStreamReader reader) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        Counting list = new Counting();
        Instance instance = new Instance();
        Level level = new Level();
        int override = 0;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            int value = DocxSource.number(reader, "val", 1);
            switch (reader.getLocalName()) {
                case "abstractNum" -> {
                    list = new Counting();
                    numbering.lists.put(DocxSource.number(reader, "abstractNumId", -1), list);
                }
                case "num" -> {
                    instance = new Instance();
                    // levels that an instance overrides whole are rare; their text is that of the list
                    list = new Counting();
                    numbering.instances.put(DocxSource.number(reader, "numId", -1), instance);
                }
                case "abstractNumId" -> instance.list = value;
                case "lvlOverride" -> override = DocxSource.number(reader, "ilvl", 0);
                case "startOverride" -> instance.starts.put(override, value);
                case "lvl" -> {
                    level = new Level();
                    list.levels[Math.clamp(DocxSource.number(reader, "ilvl", 0), 0, LEVELS - 1)] = level;
                }
                case "start" -> level.start = value;
                case "numFmt" -> level.format = orEmpty(DocxSource.attribute(reader, "val"));
                case "lvlText" -> level.text = orEmpty(DocxSource.attribute(reader, "val"));
                case "lvlRestart" -> level.restart = value;
                case "isLgl" -> level.arabic = DocxSource.on(reader);
                default -> {
                    // looks of the number
                }
            }
        }
        return numbering;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The next number of a list as printed, '' where it prints none. */
    String next(int instanceId, int levelIndex) {
        Instance instance = instances.get(instanceId);
        Counting list = instance == null ? null : lists.get(instance.list);
        if (instance == null || list == null) {
            return "";
        }
        int at = Math.clamp(levelIndex, 0, LEVELS - 1);
        if (!instance.used) {
            instance.used = true;
            instance.starts.forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    list.counts[level] = start - 1;
                    list.running[level] = true;
                }
            });
        }
        count(list, at);
        Level level = list.levels[at];
        return level == null ? "" : print(list, level, at);
    }

    private static void count(Counting list, int at) {
        for (int level = 0; level <= at; level++) {
            if (!list.running[level]) {
                Level definition = list.levels[level];
                int start = definition == null ? 1 : definition.start;
                list.counts[level] = level == at ? start - 1 : start;
                list.running[level] = true;
            }
        }
        list.counts[at]++;
        for (int below = at + 1; below < LEVELS; below++) {
            Level definition = list.levels[below];
            int restart = definition == null ? -1 : definition.restart;
            if (restart < 0 || restart > 0 && at < restart) {
                list.running[below] = false;
            }
        }
    }

    private static String print(Counting list, Level level, int at) {
        if (level.format.equals("none")) {
            return "";
        }
        if (level.format.equals("bullet")) {
            return bullet(level.text, at);
        }
        return PLACE.matcher(level.text).replaceAll(place -> {
            int index = place.group(1).charAt(0) - '1';
            Level named = list.levels[index];
            String format = named == null || level.arabic ? "decimal" : named.format;
            return format(list.counts[index], format);
        });
    }

    private static String bullet(String text, int level) {
        String mark = text.strip();
        if (mark.equals("+") || mark.equals("*") || mark.equals("-")) {
            return mark;
        }
        return level == 0 || mark.equals("–") || mark.equals("—") ? "-" : "+";
    }

    private static String format(int number, String format) {
        if (number <= 0) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    /** Word counts a ... z, aa, bb, cc. */
    private static String letters(int number, char first) {
        char letter = (char) (first + (number - 1) % 26);
        return Character.toString(letter).repeat(Math.min(1 + (number - 1) / 26, 20));
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder printed = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                printed.append(signs[i]);
                left -= values[i];
            }
        }
        return printed.toString();
    }
}
