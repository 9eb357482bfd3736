import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code target/sen/}, a program that runs on a machine without Java:
 *
 * <pre>
 * bin/sen    the launcher (sen.bat where the build runs on Windows)
 * lib/       the program's jars, the options of its Java and its start-up cache
 * runtime/   those parts of the JDK that it needs, with JavaFX among them
 * </pre>
 *
 * Run by {@code mvn package} with the JDK that the build selected: {@code java Package.java BASE TARGET JAR CLASSPATH}.
 * It needs no display and no network. What has not changed since the last time is not made again.
 */
public final class Package {
    /** What Sen and its libraries reach, beside what these bring with them. */
    private static final List<String> MODULES = List.of(
            "javafx.controls",
            "javafx.fxml",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.sql",
            "java.xml",
            "jdk.charsets",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.zipfs");

    /**
     * The starts that the cache is learnt from, one after the other on one book; other commands load the same classes. The
     * last opens the window without a display; told by {@code sen.train}, it visits its screens and closes.
     */
    private static final List<List<String>> STARTS = List.of(
            List.of("import", "plan.txt"),
            List.of("list", "--from", "2026-01-01", "--to", "2026-12-31", "--json"),
            List.of("write", "12/KH-BTV", "--to", "plan.docx"),
            List.of("write", "12/KH-BTV", "--to", "plan.pdf"),
            List.of("read", "plan.docx", "--json"),
            List.of());

    /** The real window's own classes, which a start without a display does not reach. */
    private static final List<String> WINDOW_PACKAGES =
            List.of("com/sun/glass/ui/gtk/", "com/sun/glass/ui/win/", "com/sun/prism/es2/", "com/sun/prism/d3d/");

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final int SECONDS_A_START = 120;

    private final Path launchers;
    private final Path training;
    private final Path jar;
    private final Path work;
    private final Path own;
    private final Path home;
    private final Path lib;
    private final Path runtime;
    private final List<Path> jars = new ArrayList<>();
    private final List<Path> modules = new ArrayList<>();

    private Package(Path base, Path target, Path jar, String classPath) {
        this.launchers = base.resolve("src/build/launcher");
        this.training = base.resolve("src/build/training");
        this.jar = jar;
        this.work = target.resolve("package");
        this.own = work.resolve("home");
        this.home = target.resolve("sen");
        this.lib = home.resolve("lib");
        this.runtime = home.resolve("runtime");
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!entry.endsWith(".jar")) continue;
            Path path = Path.of(entry);
            (name(path).startsWith("javafx-") ? modules : jars).add(path);
        }
    }

    public static void main(String[] arguments) throws Exception {
        new Package(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]).make();
    }

    private void make() throws Exception {
        Files.createDirectories(work);
        Instant start = Instant.now();
        String runtimeKey = key(modules) + MODULES;
        if (changed("runtime", runtimeKey, runtime)) {
            makeRuntime();
            done("runtime", runtimeKey);
        }
        String programKey =
                runtimeKey + key(jars) + key(List.of(jar)) + key(files(launchers)) + key(files(training)) + STARTS;
        if (changed("program", programKey, lib)) {
            makeLibraries();
            makeLauncher();
            makeCache();
            done("program", programKey);
        }
        System.out.printf(
                "%s: %d MB (runtime %d, libraries %d, start-up cache %d) in %d s%n",
                home,
                megabytes(home),
                megabytes(runtime),
                megabytes(lib) - megabytes(lib.resolve("sen.aot")),
                megabytes(lib.resolve("sen.aot")),
                start.until(Instant.now(), ChronoUnit.SECONDS));
    }

    private void makeRuntime() throws IOException {
        delete(runtime);
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int result = jlink.run(
                System.out,
                System.err,
                "--module-path",
                modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=vi,en",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-2",
                "--exclude-resources=/javafx.*/*.so,/javafx.*/*.dll,/javafx.*/*.dylib",
                "--output",
                runtime.toString());
        if (result != 0) throw new IOException("jlink failed");
        // Beside the JDK's own libraries, JavaFX finds its own at once; else it unpacks them into the user's home.
        Path libraries = runtime.resolve(WINDOWS ? "bin" : "lib");
        for (Path module : modules) {
            try (JarFile file = new JarFile(module.toFile())) {
                for (JarEntry entry : file.stream().toList()) {
                    if (!entry.getName().matches("[^/]+\\.(so|dll|dylib)")) continue;
                    try (var in = file.getInputStream(entry)) {
                        Files.copy(in, libraries.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private void makeLibraries() throws IOException {
        delete(lib);
        Files.createDirectories(lib);
        for (Path each : jars) Files.copy(each, lib.resolve(name(each)));
        try (JarFile from = new JarFile(jar.toFile());
                var to = new JarOutputStream(Files.newOutputStream(lib.resolve("sen.jar")), manifest(from))) {
            for (JarEntry entry : from.stream().toList()) {
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) continue;
                to.putNextEntry(new JarEntry(entry.getName()));
                try (var in = from.getInputStream(entry)) {
                    in.transferTo(to);
                }
            }
        }
        Files.copy(launchers.resolve("sen.options"), lib.resolve("sen.options"));
        // The cache knows each jar by its time. Even seconds outlive archives and USB sticks, which keep no finer ones.
        FileTime time = FileTime.from(Instant.ofEpochSecond(timeOfLibraries()));
        for (Path file : files(lib)) Files.setLastModifiedTime(file, time);
    }

    private long timeOfLibraries() throws IOException {
        return Files.getLastModifiedTime(jar).toInstant().getEpochSecond() & ~1;
    }

    private Manifest manifest(JarFile from) throws IOException {
        Manifest manifest = from.getManifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Class-Path", jars.stream().map(Package::name).collect(Collectors.joining(" ")));
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        return manifest;
    }

    private void makeLauncher() throws IOException {
        Path bin = home.resolve("bin");
        delete(bin);
        Files.createDirectories(bin);
        String name = WINDOWS ? "sen.bat" : "sen";
        String text = Files.readString(launchers.resolve(name)).replace("@SECONDS@", "@" + timeOfLibraries());
        Files.writeString(bin.resolve(name), WINDOWS ? text.replace("\n", "\r\n") : text);
        if (!WINDOWS && !bin.resolve(name).toFile().setExecutable(true, false)) {
            throw new IOException("cannot make the launcher executable: " + bin.resolve(name));
        }
        Files.copy(launchers.resolve("../../../LICENSE"), home.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Learns which classes the starts load, each in a Java of its own, and makes one cache for all of them: a single
     * cache costs a command nothing measurable, and a second would cost 30 MB (docs/decisions).
     */
    private void makeCache() throws IOException, InterruptedException {
        delete(own);
        Files.createDirectories(own);
        Files.copy(training.resolve("plan.txt"), own.resolve("plan.txt"));
        Set<String> classes = new LinkedHashSet<>();
        for (int i = 0; i < STARTS.size(); i++) {
            String name = "start-" + i;
            Path list = work.resolve(name + ".txt");
            List<String> command = new ArrayList<>(List.of(
                    "-XX:DumpLoadedClassList=" + list,
                    "-Dsen.train=true",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-jar",
                    lib.resolve("sen.jar").toString()));
            command.addAll(STARTS.get(i));
            java(name, command);
            // Numbers belong to one run, and classes with a source to a loader that no cache serves.
            Files.readAllLines(list).stream()
                    .filter(line -> !line.startsWith("#") && !line.contains(" source: "))
                    .map(line -> line.replaceFirst(" id: \\d+$", ""))
                    .forEach(classes::add);
        }
        classes.addAll(windowClasses());
        Path all = work.resolve("classes.txt");
        Files.write(all, classes);
        Path cache = lib.resolve("sen.aot");
        Files.deleteIfExists(cache);
        java(
                "cache",
                List.of(
                        "-Xshare:dump",
                        "-XX:+AOTClassLinking",
                        "-XX:SharedClassListFile=" + all,
                        "-XX:SharedArchiveFile=" + cache,
                        "-jar",
                        lib.resolve("sen.jar").toString()));
        if (!Files.exists(cache)) throw new IOException("no start-up cache was made; see " + work.resolve("cache.log"));
    }

    private Set<String> windowClasses() throws IOException {
        Set<String> classes = new LinkedHashSet<>();
        for (Path module : modules) {
            try (JarFile file = new JarFile(module.toFile())) {
                file.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.endsWith(".class"))
                        .filter(name -> WINDOW_PACKAGES.stream().anyMatch(name::startsWith))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .forEach(classes::add);
            }
        }
        return classes;
    }

    /** Runs the package's own Java with the launcher's options, in a home of its own. */
    private void java(String name, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(runtime.resolve("bin/java").toString());
        command.add("@" + lib.resolve("sen.options"));
        command.add("-Duser.home=" + own);
        command.addAll(arguments);
        Path log = work.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("XDG_DATA_HOME", own.toString());
        builder.environment().put("LOCALAPPDATA", own.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        if (!process.waitFor(SECONDS_A_START, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(name + " did not end within " + SECONDS_A_START + " s; see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IOException(name + " failed (" + process.exitValue() + "):\n" + Files.readString(log));
        }
    }

    private boolean changed(String part, String key, Path made) throws IOException {
        Path file = work.resolve(part + ".key");
        return !Files.exists(made)
                || !Files.exists(file)
                || !Files.readString(file).equals(key);
    }

    private void done(String part, String key) throws IOException {
        Files.writeString(work.resolve(part + ".key"), key);
    }

    private static String key(List<Path> files) throws IOException {
        StringBuilder key = new StringBuilder(System.getProperty("java.vm.version"));
        for (Path file : files) {
            key.append('\n').append(file).append(' ').append(Files.size(file));
            key.append(' ').append(Files.getLastModifiedTime(file));
        }
        return key.append('\n').toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long megabytes(Path path) throws IOException {
        long bytes = 0;
        for (Path file : files(path)) bytes += Files.size(file);
        return Math.round(bytes / 1e6);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
