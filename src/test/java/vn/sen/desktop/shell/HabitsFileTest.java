package vn.sen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.TextSize;
import vn.sen.desktop.parts.Theme;
import vn.sen.desktop.shell.HabitsFile.Extent;
import vn.sen.desktop.shell.HabitsFile.Kept;
import vn.sen.text.Messages;

class HabitsFileTest {
    private static final Rectangle2D BOUNDS = new Rectangle2D(10, 20, 1200, 700);

    @TempDir
    private Path folder;

    @Test
    void aFirstStartIsLightVietnameseAndOfUsualSize() {
        Kept kept = new HabitsFile(folder.resolve("none")).load();
        assertThat(kept.habits().theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(kept.habits().language().get()).isEqualTo(Messages.VIETNAMESE);
        assertThat(kept.bounds()).isNull();
    }

    @Test
    void whatIsKeptComesBack() {
        HabitsFile file = new HabitsFile(folder.resolve("deep").resolve("window.properties"));
        Habits habits = new Habits();
        habits.theme().set(Theme.DARK);
        habits.language().set(Messages.ENGLISH);
        habits.textSize().set(TextSize.LARGER);
        habits.lastScreen().set("CALENDAR");
        file.save(habits, BOUNDS, Extent.WHOLE);

        Kept kept = file.load();
        assertThat(kept.habits().theme().get()).isEqualTo(Theme.DARK);
        assertThat(kept.habits().language().get()).isEqualTo(Messages.ENGLISH);
        assertThat(kept.habits().textSize().get()).isEqualTo(TextSize.LARGER);
        assertThat(kept.habits().lastScreen().get()).isEqualTo("CALENDAR");
        assertThat(kept.bounds()).isEqualTo(BOUNDS);
        assertThat(kept.extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void aDamagedFileStopsNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("window.properties"), "theme=PINK\nx=here\nbad=\\u00zz");
        assertThat(new HabitsFile(file).load().habits().theme().get()).isEqualTo(Theme.LIGHT);
    }
}
