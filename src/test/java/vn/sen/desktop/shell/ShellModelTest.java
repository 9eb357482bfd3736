package vn.sen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.shell.ShellModel.Opening;
import vn.sen.text.Messages;

class ShellModelTest {
    private final ShellModel model = new ShellModel(new Messages(Messages.VIETNAMESE), Pictures.CLOCK);

    @Test
    void theWindowStandsBeforeTheBookDoes() {
        assertThat(model.opening().get()).isEqualTo(Opening.OPENING);
        assertThat(model.saved().get()).isEqualTo("Đang mở sổ…");
    }

    @Test
    void theHourIsToldOfWhatWasSavedToday() {
        model.tell(Optional.of(Instant.parse("2024-03-06T02:05:00Z")), 0);
        assertThat(model.saved().get()).isEqualTo("Đã lưu 09:05");
    }

    @Test
    void theDayIsToldOfWhatWasSavedBefore() {
        model.tell(Optional.of(Instant.parse("2024-03-04T02:05:00Z")), 0);
        assertThat(model.saved().get()).isEqualTo("Đã lưu ngày 04/3/2024");
    }

    @Test
    void aBookThatCannotBeWrittenSaysWhy() {
        model.opened(Optional.of("problem.book.inUse"), "Sổ của tôi");
        assertThat(model.readOnly().get()).contains("Sổ của tôi").contains("chỉ xem được");
    }

    @Test
    void aBookThatDidNotOpenIsNotSaidToBeSaved() {
        model.failed();
        assertThat(model.saved().get()).isEqualTo("Sổ chưa mở");
    }
}
