package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packed program on a real display: its own GTK window, drawn by its own libraries. */
@NeedsDisplay
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is the one for Linux and macOS")
class WindowIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("sen.package", "target/sen"))
            .toAbsolutePath()
            .resolve("bin/sen");

    @TempDir
    Path folder;

    @Test
    void theWindowOpensVisitsItsScreensAndCloses() throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("_JAVA_OPTIONS", "-Dsen.train=true -XX:AOTMode=on -Duser.home=" + folder);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) process.destroyForcibly();

        assertThat(ended).as("closes by itself").isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).doesNotContain("Exception");
        assertThat(folder.resolve(".openjfx"))
                .as("native libraries unpacked at the first start")
                .doesNotExist();
    }
}
