package vn.congdoan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void decomposedTextIsComposed() {
        var typed = Normalizer.normalize("Huyện Mường Tè", Normalizer.Form.NFD);
        assertThat(typed).isNotEqualTo("Huyện Mường Tè");
        assertThat(VietnameseText.clean(typed)).isEqualTo("Huyện Mường Tè");
    }

    @Test
    void blanksAndInvisibleCharactersGoButSpellingStays() {
        assertThat(VietnameseText.clean("\uFEFF  Thanh\u00A0 Hoá\u200B ")).isEqualTo("Thanh Hoá");
    }

    @Test
    void lookAlikesOfTheLetterBecomeTheLetter() {
        assertThat(VietnameseText.clean("L\u00D0L\u0189")).isEqualTo("LĐLĐ");
    }

    @Test
    void namesAreFoundWithoutTones() {
        assertThat(VietnameseText.searchKey("Đặng Văn Hoà")).isEqualTo("dang van hoa");
        assertThat(VietnameseText.searchKey("hòa")).isEqualTo(VietnameseText.searchKey("hoà"));
        assertThat(VietnameseText.searchKey("ƯƠNG Ơ")).isEqualTo("uong o");
    }
}
