package vn.sen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.store.Backups.Backup;

class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private static List<Backup> hourly(int hours) {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < hours; i++) {
            all.add(new Backup(Path.of("b" + i), NOW.minus(Duration.ofHours(i))));
        }
        return all;
    }

    @Test
    void allOfTheLastDayAreKept() {
        assertThat(Backups.surplus(hourly(24), NOW)).isEmpty();
    }

    @Test
    void oneADayIsKeptOfTheLastMonthAndOneAMonthOfTwoYears() {
        List<Backup> all = hourly(24 * 365 * 3);
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Backups.surplus(all, NOW));
        assertThat(kept).hasSizeBetween(24 + 30 + 22, 24 + 32 + 25);
        assertThat(kept.getFirst()).isEqualTo(all.getFirst());
        assertThat(kept.getLast().made()).isAfter(NOW.minus(Duration.ofDays(2 * 366)));
    }

    @Test
    void theNewestIsKeptHoweverOldItIs() {
        Backup old = new Backup(Path.of("old"), NOW.minus(Duration.ofDays(2000)));
        Backup older = new Backup(Path.of("older"), NOW.minus(Duration.ofDays(2001)));
        assertThat(Backups.surplus(List.of(old, older), NOW)).containsExactly(older);
    }
}
