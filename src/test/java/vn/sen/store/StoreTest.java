package vn.sen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.text.Problem;

/** The book's file in trouble: what is on the disk stays whole, and the user is told. */
class StoreTest {
    @TempDir
    Path folder;

    private static void add(Store store, String name) throws Problem {
        store.write(transaction -> transaction.putDesk(new Desk(DeskId.fresh(), name, "")));
    }

    private static List<String> desks(Store store) {
        return store.desks().stream().map(Desk::name).toList();
    }

    private static String problemOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(Problem.class, deed).key();
    }

    @Test
    void aSecondSenMayLookButNotWrite() throws Exception {
        try (Store first = Store.open(folder)) {
            add(first, "Văn phòng");
            try (Store second = Store.open(folder)) {
                assertThat(second.readOnlyReason()).contains("problem.book.inUse");
                assertThat(desks(second)).containsExactly("Văn phòng");
                assertThat(problemOf(() -> add(second, "Kinh tế"))).isEqualTo("problem.book.inUse");
            }
            add(first, "Tuyên giáo");
            assertThat(desks(first)).containsExactly("Văn phòng", "Tuyên giáo");
        }
        try (Store after = Store.open(folder)) {
            assertThat(after.readOnlyReason()).isEmpty();
        }
    }

    @Test
    void aBookOfANewerSenMayBeLookedAtButNotWritten() throws Exception {
        try (Store store = Store.open(folder)) {
            add(store, "Văn phòng");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("book"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "schema_history" select "installed_rank" + 1, '99', 'later', "type", 'V99__later.sql',
                        "checksum", "installed_by", "installed_on", "execution_time", true
                    from "schema_history" where "version" is not null
                    """);
        }
        byte[] before = Files.readAllBytes(folder.resolve(Store.FILE));
        try (Store store = Store.open(folder)) {
            assertThat(store.readOnlyReason()).contains("problem.book.newer");
            assertThat(desks(store)).containsExactly("Văn phòng");
            assertThat(problemOf(() -> add(store, "Kinh tế"))).isEqualTo("problem.book.newer");
        }
        assertThat(Files.readAllBytes(folder.resolve(Store.FILE)).length).isLessThanOrEqualTo(before.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "đây không phải là sổ kế hoạch", "H:2,block:2,blockSize:1000,chunk:1"})
    void aFileThatIsNoBookIsRefusedAndLeftAsItIs(String content) throws Exception {
        Path file = folder.resolve(Store.FILE);
        Files.writeString(file, content.repeat(1000));
        byte[] before = Files.readAllBytes(file);
        assertThat(problemOf(() -> Store.open(folder))).isEqualTo("problem.book.damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aBookWhoseStartWasWrittenOverIsRefusedAndLeftAsItIs() throws Exception {
        try (Store store = Store.open(folder)) {
            add(store, "Văn phòng");
        }
        Path file = folder.resolve(Store.FILE);
        byte[] content = Files.readAllBytes(file);
        java.util.Arrays.fill(content, 0, content.length / 2, (byte) 7);
        Files.write(file, content);
        assertThat(problemOf(() -> Store.open(folder))).isEqualTo("problem.book.damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void aFullDiskRefusesTheEditAndKeepsWhatWasThere() throws Exception {
        FullDisk.register();
        try (Store store = Store.open(folder, FullDisk.SCHEME)) {
            add(store, "Văn phòng");
            FullDisk.full = true;
            assertThat(problemOf(() -> add(store, "Kinh tế"))).isEqualTo("problem.book.full");
            assertThat(desks(store)).containsExactly("Văn phòng");
            assertThat(problemOf(() -> add(store, "Kinh tế"))).isEqualTo("problem.book.full");
            FullDisk.full = false;
            add(store, "Tuyên giáo");
            assertThat(desks(store)).containsExactly("Văn phòng", "Tuyên giáo");
        }
        try (Store store = Store.open(folder)) {
            assertThat(desks(store)).containsExactly("Văn phòng", "Tuyên giáo");
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsReadOnly() throws Exception {
        try (Store store = Store.open(folder)) {
            add(store, "Văn phòng");
        }
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder))
                    .as("this account may write everywhere")
                    .isFalse();
            try (Store store = Store.open(folder)) {
                assertThat(store.readOnlyReason()).contains("problem.book.readOnlyFolder");
                assertThat(desks(store)).containsExactly("Văn phòng");
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("tep"), "x", StandardCharsets.UTF_8);
        assertThat(problemOf(() -> Store.open(file))).isEqualTo("problem.book.folder");
    }

    @Test
    void anEditThatDoesNotFitLeavesNothingBehind() throws Exception {
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.write(transaction -> {
                        transaction.putDesk(new Desk(DeskId.fresh(), "Kinh tế", ""));
                        transaction.deleteDesk(DeskId.fresh());
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(desks(store)).isEmpty();
        }
    }

    @Test
    void aHalfMadeBookOfACrashIsMadeAnew() throws Exception {
        Files.writeString(folder.resolve("book-new.mv.db"), "half");
        try (Store store = Store.open(folder)) {
            assertThat(store.readOnlyReason()).isEmpty();
        }
        assertThat(folder.resolve("book-new.mv.db")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatItMakesIsForTheOwnerAlone() throws Exception {
        Path fresh = folder.resolve("nhà của Sen");
        try (Store store = Store.open(fresh)) {
            add(store, "Văn phòng");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                .isEqualTo("rwx------");
        try (var files = Files.list(fresh)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void theKnownVersionIsThatOfTheNewestMigration() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/vn/sen/store/migration"))) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(Schema.VERSION).isEqualTo(newest);
        }
    }

    @Test
    void theUsualFolderIsTheOneOfTheSystem() {
        assertThat(BookFolder.standard("Linux", "/home/nga", Map.of()))
                .isEqualTo(Path.of("/home/nga/.local/share/sen"));
        assertThat(BookFolder.standard("Linux", "/home/nga", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/data/sen"));
        assertThat(BookFolder.standard("Linux", "/home/nga", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("/home/nga/.local/share/sen"));
        assertThat(BookFolder.standard("Windows 11", "/nga", Map.of("LOCALAPPDATA", "/nga/AppData/Local")))
                .isEqualTo(Path.of("/nga/AppData/Local/Sen"));
    }
}
