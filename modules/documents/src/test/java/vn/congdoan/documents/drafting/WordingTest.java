package vn.congdoan.documents.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;

class WordingTest {

    @Test
    void blanksAtTheEndsOfLinesGoAndThoseInsideStay() {
        assertThat(text("a  b \t\n \t\n\tc   ")).isEqualTo("a  b\n\n\tc");
    }

    /// Each keystroke's preview cleans what was typed.
    @Test
    void manyBlanksInARowTakeNoTime() {
        var typed = "a" + " ".repeat(300_000) + "b";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(text(typed)).isEqualTo(typed));
    }

    private static String text(String typed) {
        return Wording.of(new Draft("", "", "", "", List.of(), typed, new Signature(List.of(), ""), List.of())).cleaned().draft().text();
    }
}
