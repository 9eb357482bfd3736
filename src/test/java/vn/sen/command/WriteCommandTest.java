package vn.sen.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.text.Messages;
import vn.sen.writing.SamplePlan;

class WriteCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() throws Exception {
        try (PlanBook book = PlanBook.open(folder.resolve("book"))) {
            book.apply(new Edits.AddPlan(SamplePlan.signed()));
        }
    }

    @Test
    void aPlanIsWrittenByItsNumber() throws Exception {
        Path file = folder.resolve("kế hoạch.pdf");
        assertThat(run("write", "05/KH-BTV", "--to", file.toString())).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        assertThat(out.toString()).contains(file.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aPlanThatIsNotThereIsAFaultOfTheInput() {
        assertThat(run("write", "77/KH-BTV", "--to", folder.resolve("a.pdf").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("77/KH-BTV").hasLineCount(1);
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void aKindOfFileThatIsNotKnownIsAFaultOfTheInput() {
        assertThat(run("write", "05/KH-BTV", "--to", folder.resolve("a.odt").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains(".docx").hasLineCount(1);
    }

    @Test
    void withoutAFileItIsWrongUsage() {
        assertThat(run("write", "05/KH-BTV")).isEqualTo(2);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--book";
        all[arguments.length + 1] = folder.resolve("book").toString();
        return SenCommand.run(
                new Terminal(
                        new Messages(Messages.VIETNAMESE),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        Clock.systemUTC()),
                all);
    }
}
