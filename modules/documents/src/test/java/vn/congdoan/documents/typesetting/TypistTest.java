package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.documents.fonts.Repertoire;
import vn.congdoan.documents.fonts.Typeface;
import vn.congdoan.spi.document.Span;

class TypistTest {

    private final Typist typist = new Typist(new Whereabouts());

    @Test
    void textIsComposed() {
        var decomposed = Normalizer.normalize("Công đoàn Việt Nam", Normalizer.Form.NFD);
        assertThat(line(decomposed)).isEqualTo("Công đoàn Việt Nam");
    }

    @Test
    void blanksAreFoldedAndInvisibleSignsLeftOut() {
        assertThat(line(" Công \t\n đoàn\u200B cơ\u00AD sở ")).isEqualTo("Công đoàn cơ sở");
    }

    @Test
    void spansMeetInsideAWord() {
        var passage = typist.prose(List.of(Span.bold("6.500"), Span.of(", đủ")), Face.REGULAR);
        assertThat(passage.words()).isEqualTo(2);
        assertThat(passage.whole().text()).isEqualTo("6.500, đủ");
    }

    @Test
    void aWideGapInATitleIsKeptForHandwriting() {
        var line = typist.lines("số      /KH-LĐLĐ", Face.ITALIC).whole().text();
        assertThat(line).isEqualTo("số      /KH-LĐLĐ");
    }

    @Test
    void everyFaceHasEveryVietnameseLetter() {
        for (var face : Face.values()) {
            Repertoire.copy(Face.REGULAR).stream()
                    .forEach(c -> assertThat(Typeface.of(face).width((char) c)).as("%s %x", face, c).isPositive());
        }
    }

    @Test
    void aMissingGlyphIsNamedWithItsPlace() {
        var whereabouts = new Whereabouts();
        whereabouts.annex(2);
        whereabouts.block(3);
        whereabouts.row(false, 7);
        assertThatThrownBy(() -> new Typist(whereabouts).prose("chúc mừng 🎉", Face.REGULAR))
                .isInstanceOf(Unprintable.class)
                .hasMessage("The font has no glyph for '🎉' (U+1F389) in annex 2, block 3, row 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngày 11", "tháng 6", "số 78/KH-LĐLĐ", "100 %", "2013 - 2018", "- 104", "1.100 người",
            "Phụ lục II", "5 km"})
    void whatBelongsTogetherIsOneWord(String text) {
        assertThat(typist.lines(text, Face.REGULAR).word(typist.lines(text, Face.REGULAR).words() - 1).replace('\u00A0', ' '))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"công đoàn", "số lượng", "13 đơn vị", "Việt Nam"})
    void otherBlanksMayEndALine(String text) {
        assertThat(typist.lines(text, Face.REGULAR).words()).isEqualTo(text.split(" ").length);
    }

    @Test
    void aDashBetweenWordsEndsALineAndBeginsNone() {
        var passage = typist.lines("Lai Châu - Hà Nội", Face.REGULAR);
        assertThat(passage.words()).isEqualTo(4);
        assertThat(passage.word(1).replace('\u00A0', ' ')).isEqualTo("Châu -");
    }

    private String line(String text) {
        return typist.prose(text, Face.REGULAR).whole().text();
    }
}
