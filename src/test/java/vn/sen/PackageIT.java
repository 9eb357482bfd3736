package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packed program as a person gets it: in a folder of any name, on a machine without Java, with its cache used. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is the one for Linux and macOS")
class PackageIT {
    private static final Path PACKAGE = Path.of(System.getProperty("sen.package", "target/sen"));
    private static final List<String> HEADLESS =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dsen.train=true");

    @TempDir
    Path folder;

    @Test
    void startsThroughALinkFromAFolderWithSpacesAndVietnameseLettersWithoutAnyJava() throws Exception {
        Path home = copy(folder.resolve("Chị Sen, kế hoạch"));
        Path link = Files.createSymbolicLink(folder.resolve("sen"), home.resolve("bin/sen"));

        Run run = run(link, List.of(), List.of("--help"));

        assertThat(run.exit).as(run.errors).isZero();
        assertThat(run.output).contains("Sen");
    }

    @Test
    void theCacheServesTheWindow() throws Exception {
        Path log = folder.resolve("classes.log");
        List<String> options = new ArrayList<>(HEADLESS);
        options.add("-XX:AOTMode=on");
        options.add("-Xlog:class+load:file=" + log);

        Run run = run(PACKAGE.resolve("bin/sen"), options, List.of());

        assertThat(run.exit).as(run.errors).isZero();
        assertThat(shareFromCache(log)).isGreaterThan(0.95);
        assertThat(folder.resolve(".openjfx"))
                .as("native libraries unpacked at the first start")
                .doesNotExist();
    }

    @Test
    void theCacheServesACommand() throws Exception {
        Path log = folder.resolve("classes.log");

        Run run = run(
                PACKAGE.resolve("bin/sen"),
                List.of("-XX:AOTMode=on", "-Xlog:class+load:file=" + log),
                List.of("--help"));

        assertThat(run.exit).as(run.errors).isZero();
        assertThat(shareFromCache(log)).isGreaterThan(0.95);
    }

    @Test
    void theCacheOutlivesACopyThatForgetsTheTimesOfFiles() throws Exception {
        Path home = copy(folder.resolve("copy"));
        int age = 0;
        for (Path file : files(home.resolve("lib"))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(age += 2)));
        }

        Run run = run(home.resolve("bin/sen"), List.of("-XX:AOTMode=on"), List.of("--help"));

        assertThat(run.exit).as(run.errors).isZero();
    }

    @Test
    void aCommandLoadsNoJavafx() throws Exception {
        Path log = folder.resolve("classes.log");

        // The cache hands over all its classes at once, so what a command itself asks for shows only without it.
        Run run = run(
                PACKAGE.resolve("bin/sen"),
                List.of("-XX:AOTMode=off", "-Xlog:class+load:file=" + log),
                List.of("--help"));

        assertThat(run.exit).as(run.errors).isZero();
        assertThat(Files.readAllLines(log))
                .noneMatch(line -> line.contains(" javafx.") || line.contains("com.sun.javafx"));
    }

    @Test
    void withoutADisplayTheWindowSaysSoInOneLine() throws Exception {
        Run run = run(PACKAGE.resolve("bin/sen"), List.of(), List.of());

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.errors.strip().lines()).hasSize(1).first().asString().contains("DISPLAY");
    }

    private static double shareFromCache(Path log) throws IOException {
        List<String> loaded = Files.readAllLines(log);
        return loaded.stream()
                        .filter(line -> line.contains("shared objects file"))
                        .count()
                / (double) loaded.size();
    }

    private record Run(int exit, String output, String errors) {}

    /** Runs the launcher with an empty environment; {@code options} go to its Java after the launcher's own. */
    private Run run(Path launcher, List<String> options, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
        environment.put("_JAVA_OPTIONS", String.join(" ", options) + " -Duser.home=" + folder);
        if (options.isEmpty()) environment.remove("_JAVA_OPTIONS");
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) process.destroyForcibly();
        assertThat(ended).as("ends by itself").isTrue();
        return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    /** A copy that shares what is big; the jars are copied, so that a test may touch them. */
    private static Path copy(Path to) throws IOException {
        Files.walkFileTree(PACKAGE.toAbsolutePath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target(from));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Path target = target(from);
                if (from.toString().contains("runtime")) {
                    try {
                        Files.createLink(target, from);
                        return FileVisitResult.CONTINUE;
                    } catch (IOException | UnsupportedOperationException e) {
                        // Another disk; a real copy does as well.
                    }
                }
                Files.copy(from, target, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            private Path target(Path from) {
                return to.resolve(PACKAGE.toAbsolutePath().relativize(from));
            }
        });
        return to;
    }
}
