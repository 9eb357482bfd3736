package vn.sen;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the program's classes and views say that may be the key of a message: every string in a class, the constant start
 * of every joined string ({@code "calendar.month." + number}), and every {@code %key} of an FXML file and
 * <code>${bundle:key}</code> of a command.
 */
record MessageUses(Set<String> strings, Set<String> starts, Set<String> named) {
    private static final Pattern VIEW_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern COMMAND_KEY = Pattern.compile("\\$\\{bundle:([^}]+)}");
    /** Where a joined string takes its next part, in the recipe that the compiler leaves. */
    private static final char PART = '\u0001';

    private static final Pattern START = Pattern.compile("([a-z][A-Za-z0-9-]*\\.)+");

    static MessageUses in(Path folder) throws IOException {
        MessageUses uses = new MessageUses(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".class")) uses.readClass(file);
                if (file.toString().endsWith(".fxml")) uses.readView(file);
            }
        }
        return uses;
    }

    private void readClass(Path file) throws IOException {
        for (var entry : ClassFile.of().parse(file).constantPool()) {
            if (entry instanceof Utf8Entry annotation) readKeys(COMMAND_KEY, annotation.stringValue());
            if (!(entry instanceof StringEntry string)) continue;
            String text = string.stringValue();
            int part = text.indexOf(PART);
            if (part < 0) strings.add(text);
            else if (START.matcher(text.substring(0, part)).matches()) starts.add(text.substring(0, part));
        }
    }

    private void readView(Path file) throws IOException {
        readKeys(VIEW_KEY, Files.readString(file));
    }

    private void readKeys(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) named.add(matcher.group(1));
    }

    boolean use(String key) {
        return strings.contains(key) || named.contains(key) || starts.stream().anyMatch(key::startsWith);
    }
}
