package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Block.Level;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Span;

class LevelsTest {

    private final Outline outline = new Outline(1);

    @Test
    void noLevelIsSkippedOnTheWayDown() {
        assertThat(enter(Level.PART, "I.")).isEqualTo("H2");
        assertThat(enter(Level.CLAUSE, "1.")).isEqualTo("H3");
        assertThat(enter(Level.CLAUSE, "1.1.")).isEqualTo("H4");
        assertThat(enter(Level.CLAUSE, "2.")).isEqualTo("H3");
        assertThat(enter(Level.PART, "II.")).isEqualTo("H2");
    }

    @Test
    void neighboursAreEqualWhateverStandsAbove() {
        assertThat(enter(Level.CLAUSE, "1.")).isEqualTo("H2");
        assertThat(enter(Level.CLAUSE, "2.")).isEqualTo("H2");
        assertThat(enter(Level.CLAUSE, "2.1")).isEqualTo("H3");
    }

    @Test
    void articlesLieBelowSectionsAndChapters() {
        assertThat(enter(Level.CHAPTER, "Chương I")).isEqualTo("H2");
        assertThat(enter(Level.ARTICLE, "Điều 1.")).isEqualTo("H3");
        assertThat(enter(Level.SECTION, "Mục 1")).isEqualTo("H3");
        assertThat(enter(Level.ARTICLE, "Điều 2.")).isEqualTo("H4");
        assertThat(enter(Level.CHAPTER, "Chương II")).isEqualTo("H2");
    }

    @Test
    void anArticleIsATitleWhenClausesFollowAndItLeadsOverToNone() {
        assertThat(Articles.isTitled(List.of(article("Trách nhiệm"), Numbered.point("1.", "Một.")), 0)).isTrue();
        assertThat(Articles.isTitled(List.of(article("Giao chỉ tiêu như sau:"), Numbered.point("1.", "Một.")), 0)).isFalse();
        assertThat(Articles.isTitled(List.of(article("Ban hành kèm theo."), article("Hiệu lực.")), 0)).isFalse();
        assertThat(Articles.isTitled(List.of(article("Hiệu lực.")), 0)).isFalse();
    }

    private static Numbered article(String text) {
        return new Numbered(Level.ARTICLE, "Điều 1.", List.of(Span.of(text)));
    }

    private String enter(Level level, String number) {
        return outline.enter(new Numbered(level, number, List.of(Span.of("Tiêu đề"))));
    }
}
