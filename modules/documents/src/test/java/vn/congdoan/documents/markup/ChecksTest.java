package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.spi.layout.Draft;

class ChecksTest {

    @Test
    void aTextEndsWithItsSign() {
        assertThat(Composing.told(Composing.compose(Composing.draft("a\nb.")).flaws())).containsExactly("text 2 WARNING text-open []");
        assertThat(Composing.compose(Composing.draft("a\nb.")).faulty()).isFalse();
        assertThat(Composing.compose(Composing.draft("a\nb./.\n\n")).flaws()).isEmpty();
        assertThat(Composing.compose(Composing.draft("- b **./.**\n")).flaws()).isEmpty();
    }

    @Test
    void anEmptyTextAndSubjectAreErrors() {
        var draft = new Draft("KẾ HOẠCH", "KH", " ", "", List.of(), "\n", Composing.SIGNATURE, List.of());
        var composed = Composing.compose(draft);
        assertThat(Composing.told(composed.flaws())).containsExactly("subject 1 ERROR subject-empty []", "text 1 ERROR text-empty []");
        assertThat(composed.faulty()).isTrue();
    }

    @Test
    void annexesAreMentioned() {
        assertThat(Composing.told(Composing.compose(Composing.draft("a\nb./."), Composing.ANNEX).flaws()))
                .containsExactly("text 2 ERROR annexes-unmentioned []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xem PHỤ LỤC I", "(Có Biểu giao chỉ tiêu kèm theo)", "- phụ lục đính kèm", "| Phụ lục |\n|---|\n| a |\n"})
    void anyUsualMentionCounts(String text) {
        assertThat(Composing.compose(Composing.draft(text + "\nb./."), Composing.ANNEX).flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"😀, U+1F600", "語, U+8A9E", "⅓x中, U+4E2D", "क, U+0915"})
    void lettersThatCannotBePrintedAreTold(String typed, String code) {
        assertThat(Composing.flaws("a\n- x " + typed)).singleElement().asString().startsWith("text 2 ERROR glyph").contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ệ ẵ ự Ỹ đ Đ", "e\u0323\u0302", "5 °C ≤ 6 ≥ 7 − 8 × 9 ½ … – — “a” ‘b’ • § ₫ ‰", "a\u00A0b\u202Fc\u2011d\u200Be", "Ωμε"})
    void whatTheFontHasIsNotTold(String typed) {
        assertThat(Composing.flaws(typed)).isEmpty();
    }
}
