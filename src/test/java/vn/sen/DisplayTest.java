package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

class DisplayTest {
    @Test
    void linuxNeedsADisplayUnlessTheWindowIsHeadless() {
        assertThatThrownBy(() -> Display.check("Linux", null, null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Display.check("Linux", "", null)).isInstanceOf(Problem.class);
        assertThatCode(() -> Display.check("Linux", ":0", null)).doesNotThrowAnyException();
        assertThatCode(() -> Display.check("Linux", null, "Headless")).doesNotThrowAnyException();
    }

    @Test
    void otherSystemsShowWindowsWithoutAsking() {
        assertThatCode(() -> Display.check("Windows 11", null, null)).doesNotThrowAnyException();
        assertThatCode(() -> Display.check("Mac OS X", null, null)).doesNotThrowAnyException();
    }

    @Test
    void aMissingGtkIsNamedWithItsMend() {
        assertThat(told(new UnsupportedOperationException("Unable to load glass GTK library.")))
                .contains("libgtk-3-0");
    }

    @Test
    void aMissingLibraryOfTheSystemIsNamedWithItsMend() {
        assertThat(told(new RuntimeException(new UnsatisfiedLinkError("libXtst.so.6: cannot open shared object file"))))
                .contains("libxtst6");
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        assertThat(told(new UnsupportedOperationException("Unable to open DISPLAY")))
                .contains("Unable to open DISPLAY");
    }

    @Test
    void anyOtherFailureIsNotTheDisplays() {
        assertThat(Display.explain(new IllegalStateException("a mistake of ours")))
                .isEmpty();
    }

    private static String told(RuntimeException failure) {
        return Display.explain(failure).orElseThrow().sentence(new Messages(Messages.ENGLISH));
    }
}
