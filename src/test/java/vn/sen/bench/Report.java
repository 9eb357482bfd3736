package vn.sen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every JMH benchmark in classes named {@code ...Bench}, starts the packed program with and without its cache, and
 * writes what was measured to {@code report.md}: {@code Report FOLDER PACKAGE}.
 */
public final class Report {
    private static final int STARTS = 9;

    private final Path folder;
    private final Path home;
    private final StringBuilder text = new StringBuilder("# What was measured\n\n");

    private Report(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        new Report(Path.of(arguments[0]), Path.of(arguments[1])).write();
    }

    private void write() throws Exception {
        Files.createDirectories(folder);
        text.append("On %s %s with %d processors, Java %s.\n\n".formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version()));
        sizes();
        starts();
        benchmarks();
        Path report = folder.resolve("report.md");
        Files.writeString(report, text);
        System.out.println(report);
    }

    private void sizes() throws IOException {
        text.append("## The package\n\n| part | MB |\n|---|---:|\n");
        for (String part : List.of("runtime", "lib", "lib/sen.aot", "")) {
            text.append("| %s | %.1f |\n".formatted(part.isEmpty() ? "all" : part, bytes(home.resolve(part)) / 1e6));
        }
        text.append('\n');
    }

    private void starts() throws Exception {
        text.append("## Starting up\n\nMedian of %d starts, in milliseconds.\n\n".formatted(STARTS));
        text.append("| start | with the cache | without |\n|---|---:|---:|\n");
        start("`sen --help`", "", "--help");
        start("`sen plans` on an empty book", "", "plans", "--book", folder.resolve("book").toString());
        start("the window, all screens visited, off any display",
                "-Dsen.train=true -Dglass.platform=Headless -Dprism.order=sw");
        text.append('\n');
    }

    private void start(String name, String options, String... arguments) throws Exception {
        text.append("| %s | %d | %d |\n".formatted(
                name, median(options + " -XX:AOTMode=on", arguments), median(options + " -XX:AOTMode=off", arguments)));
    }

    private long median(String options, String... arguments) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            List<String> command = new ArrayList<>(List.of(home.resolve("bin/sen").toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("start.log").toFile());
            builder.environment().put("_JAVA_OPTIONS", options.strip() + " -Duser.home=" + folder);
            builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
            long begin = System.nanoTime();
            int exit = builder.start().waitFor();
            times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            if (exit != 0) throw new IOException(Files.readString(folder.resolve("start.log")));
        }
        times.sort(Comparator.naturalOrder());
        return times.get(STARTS / 2);
    }

    private void benchmarks() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("\\.[A-Za-z]+Bench\\.")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .build())
                .run();
        text.append("## Parts\n\nMean time of one call, in microseconds.\n\n| what | µs | ± |\n|---|---:|---:|\n");
        results.stream()
                .map(RunResult::getPrimaryResult)
                .sorted(Comparator.comparing(result -> result.getLabel()))
                .forEach(result -> text.append("| %s | %.2f | %.2f |\n".formatted(
                        words(result.getLabel()), result.getScore(), result.getScoreError())));
        text.append('\n');
    }

    /** A method's name is a sentence. */
    private static String words(String name) {
        return Stream.of(name.split("(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    private static long bytes(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
