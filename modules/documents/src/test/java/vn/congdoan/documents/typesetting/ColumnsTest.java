package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Column;

class ColumnsTest {

    private static final double TOTAL = Sheet.mm(160);

    @Test
    void hintsShareTheWidth() {
        var columns = fit(List.of(1.0, 3.0), "a", "b");
        assertThat(columns.width(0, 1)).isCloseTo(TOTAL / 4, within(0.01));
        assertThat(columns.width(0, 2)).isCloseTo(TOTAL, within(0.01));
        assertThat(columns.size()).isEqualTo(12);
    }

    @Test
    void aColumnIsNeverNarrowerThanItsWidestWord() {
        var columns = fit(List.of(1.0, 100.0), "Nghiệp", "b");
        assertThat(LineBreaker.ragged(passage("Nghiệp"), columns.measure(0, 1))).hasSize(1);
        assertThat(columns.width(0, 2)).isCloseTo(TOTAL, within(0.01));
    }

    @Test
    void typeShrinksWhenWordsHaveNoRoom() {
        var columns = fit(List.of(1.0, 1.0), "W".repeat(22), "W".repeat(22));
        assertThat(columns.size()).isLessThan(12).isGreaterThanOrEqualTo(7.5);
        assertThat(LineBreaker.ragged(passage("W".repeat(22)), columns.measure(0, 1))).hasSize(1);
    }

    @Test
    void typeNeverShrinksBelowWhatIsLegible() {
        var columns = fit(List.of(1.0, 1.0), "W".repeat(80), "x");
        assertThat(columns.size()).isEqualTo(7.5);
        assertThat(columns.width(0, 2)).isCloseTo(TOTAL, within(0.01));
    }

    @Test
    void columnsByContentAreAsWideAsTheirCellsWant() {
        var columns = fit(List.of(0.0, 0.0, 0.0), "12", "Công ty TNHH Xây dựng và thương mại", "ba bốn");
        assertThat(columns.width(0, 1)).isLessThan(columns.width(2, 1)).isLessThan(columns.width(1, 1) / 5);
        assertThat(columns.width(0, 3)).isCloseTo(TOTAL, within(0.01));
    }

    @Test
    void aColumnByContentLeavesHalfOfTheTableToOthers() {
        var columns = fit(List.of(0.0, 1.0), "dài dòng ".repeat(60), "b");
        assertThat(columns.width(0, 1)).isCloseTo(TOTAL / 2, within(0.01));
    }

    private static Passage passage(String text) {
        return new Typist(new Whereabouts()).lines(text, Face.REGULAR);
    }

    private static Columns fit(List<Double> hints, String... texts) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < texts.length; i++) {
            entries.add(new Entry(0, i, 1, 1, passage(texts[i]), Align.LEFT, Tag.root()));
        }
        return Columns.fit(hints.stream().map(hint -> new Column(hint, Align.LEFT)).toList(), entries, TOTAL, Fit.EASY);
    }
}
