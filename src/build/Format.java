import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Holds every Java file of a folder to palantir-java-format: 4 spaces, 120 columns, imports in order and none unused.
 *
 * <p>Run by {@code mvn verify} to check, and by {@code mvn -Pformat process-sources} to mend, with the JDK that the
 * build selected: {@code java Format.java check|apply FOLDER}. The formatter parses with the compiler of the Java that it
 * runs on, so inside Maven, which may run on Java 17, it could not read this program's Java 25. The breaks in
 * comments and long strings stay as their author set them: a pattern reads best broken where its parts end.
 */
public final class Format {
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());
    private final Queue<Path> untidy = new ConcurrentLinkedQueue<>();
    private final Queue<String> unread = new ConcurrentLinkedQueue<>();

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        System.exit(new Format().run(Path.of(arguments[1]), apply) ? 0 : 1);
    }

    private boolean run(Path folder, boolean apply) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
        files.parallelStream().forEach(file -> format(file, apply));
        unread.forEach(System.err::println);
        if (!apply && !untidy.isEmpty()) {
            untidy.stream().sorted().forEach(file -> System.err.println("not in format: " + folder.relativize(file)));
            System.err.println("To mend it, run: mvn -Pformat process-sources");
        }
        if (apply) untidy.stream().sorted().forEach(file -> System.out.println("formatted " + folder.relativize(file)));
        return unread.isEmpty() && (apply || untidy.isEmpty());
    }

    private void format(Path file, boolean apply) {
        try {
            String text = Files.readString(file);
            String tidy = formatter.formatSource(formatter.fixImports(text));
            if (text.equals(tidy)) return;
            untidy.add(file);
            if (apply) Files.writeString(file, tidy);
        } catch (FormatterException e) {
            unread.add(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
