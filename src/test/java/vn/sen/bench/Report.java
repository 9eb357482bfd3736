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
 * writes what was measured to {@code report.md}: {@code Report FOLDER PACKAGE PLAN}.
 */
public final class Report {
    private static final int STARTS = 9;

    private final Path folder;
    private final Path home;
    private final Path plan;
    private final StringBuilder text = new StringBuilder("# What was measured\n\n");

    private Report(Path folder, Path home, Path plan) {
        this.folder = folder;
        this.home = home;
        this.plan = plan;
    }

    public static void main(String[] arguments) throws Exception {
        new Report(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).write();
    }

    private void write() throws Exception {
        Files.createDirectories(folder);
        text.append("On %s %s with %d processors, Java %s.\n\n"
                .formatted(
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
        String book = folder.resolve("book").toString();
        // Read anew, or kept from the last time: the same plan is not stored twice.
        run("", "import", plan.toString(), "--book", book);
        text.append("## Starting up\n\nMedian of %d starts, in milliseconds.\n\n".formatted(STARTS));
        text.append("| start | with the cache | without |\n|---|---:|---:|\n");
        row("`sen --help`", options -> run(options, "--help"));
        row("`sen read` of a page of text", options -> run(options, "read", plan.toString()));
        row("`sen plans`", options -> run(options, "plans", "--book", book));
        row(
                "`sen write` of a page as PDF",
                options -> run(
                        options,
                        "write",
                        "12/KH-BTV",
                        "--book",
                        book,
                        "--to",
                        folder.resolve("plan.pdf").toString()));
        if (System.getenv("DISPLAY") != null) row("the window is on the screen", this::show);
        text.append('\n');
    }

    private interface Start {
        /** Starts the program with these options for its Java, and tells how long it took in nanoseconds. */
        long time(String options) throws IOException, InterruptedException;
    }

    private void row(String name, Start start) throws IOException, InterruptedException {
        text.append("| %s | %d | %d |\n"
                .formatted(name, median(start, "-XX:AOTMode=on"), median(start, "-XX:AOTMode=off")));
    }

    private static long median(Start start, String options) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) times.add(start.time(options));
        times.sort(Comparator.naturalOrder());
        return TimeUnit.NANOSECONDS.toMillis(times.get(STARTS / 2));
    }

    private long run(String options, String... arguments) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int exit = program(options, arguments).waitFor();
        long time = System.nanoTime() - begin;
        if (exit != 0) throw new IOException(Files.readString(folder.resolve("start.log")));
        return time;
    }

    /** From the start to the moment when the window system shows the window, as xdotool (of Debian) sees it. */
    private long show(String options) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process program = program(options, "--book", folder.resolve("book").toString());
        int found = new ProcessBuilder(
                        "timeout", "30", "xdotool", "search", "--sync", "--onlyvisible", "--name", "^Sen$")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("xdotool.log").toFile())
                .start()
                .waitFor();
        long time = System.nanoTime() - begin;
        program.destroy();
        program.waitFor();
        if (found != 0) throw new IOException(Files.readString(folder.resolve("start.log")));
        return time;
    }

    private Process program(String options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/sen").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("start.log").toFile());
        builder.environment().put("_JAVA_OPTIONS", options + " -Duser.home=" + folder);
        return builder.start();
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
                .forEach(result -> text.append("| %s | %.2f | %.2f |\n"
                        .formatted(words(result.getLabel()), result.getScore(), result.getScoreError())));
        text.append('\n');
    }

    /** A method's name is a sentence. */
    private static String words(String name) {
        return Stream.of(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static long bytes(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
