package vn.sen.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileOpenerTest {
    private static final Path FILE = Path.of("/nhà/kế hoạch; rm -rf.pdf");

    @Test
    void theNameOfAFileIsOneArgumentWhateverIsInIt() {
        assertThat(new FileOpener("Windows 11").command(FILE))
                .containsExactly("explorer.exe", "/select,", FILE.toString());
        assertThat(new FileOpener("Mac OS X").command(FILE)).containsExactly("open", "-R", FILE.toString());
        assertThat(new FileOpener("Linux").command(FILE)).containsExactly("xdg-open", "/nhà");
    }
}
