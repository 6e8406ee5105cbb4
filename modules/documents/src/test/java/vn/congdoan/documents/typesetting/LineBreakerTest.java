package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.fonts.Face;

class LineBreakerTest {

    private static final String TEXT = "Liên đoàn Lao động tỉnh giao chỉ tiêu cho từng đơn vị theo biểu kèm theo "
            + "và đôn đốc việc thực hiện hằng tháng trong cả năm";

    @Test
    void aLineTakesAsManyWordsAsFit() {
        var passage = typed("một hai ba bốn");
        int two = passage.width(0, 2);
        assertThat(texts(LineBreaker.ragged(passage, two))).containsExactly("một hai", "ba bốn");
        assertThat(texts(LineBreaker.ragged(passage, two - 1)).getFirst()).isEqualTo("một");
    }

    @Test
    void typedLinesEndWhereTheyWereTyped() {
        assertThat(texts(LineBreaker.ragged(typed("DANH SÁCH\nDOANH NGHIỆP"), 100_000)))
                .containsExactly("DANH SÁCH", "DOANH NGHIỆP");
    }

    @Test
    void wordsWiderThanTheMeasureAreCutAfterAHyphen() {
        var passage = typed("175/QĐ-LĐLĐ");
        assertThat(texts(LineBreaker.ragged(passage, passage.widest() - 1))).containsExactly("175/QĐ-", "LĐLĐ");
    }

    @Test
    void everyMeasureEndsAndLosesNothing() {
        var passage = typed("Nghiệp đoàn");
        for (int measure = 1; measure < 3000; measure += 97) {
            assertThat(String.join("", texts(LineBreaker.ragged(passage, measure))).replace(" ", ""))
                    .isEqualTo("Nghiệpđoàn");
        }
    }

    @Test
    void balancedLinesAreAsFewAndAboutEquallyWide() {
        int measure = 25_000;
        var ragged = LineBreaker.ragged(typed(TEXT), measure);
        var balanced = Balancer.lines(typed(TEXT), measure);
        assertThat(balanced).hasSameSizeAs(ragged);
        int widest = balanced.stream().mapToInt(Line::width).max().orElseThrow();
        int narrowest = balanced.stream().mapToInt(Line::width).min().orElseThrow();
        assertThat(narrowest).isGreaterThan(widest * 3 / 4);
    }

    @Test
    void titlesBreakAfterACommaAndNotInsideAWord() {
        var title = typed("DANH SÁCH\nTriển khai Tháng cao điểm phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024");
        assertThat(texts(Balancer.lines(title, 30_000))).containsExactly("DANH SÁCH",
                "Triển khai Tháng cao điểm phát triển đoàn viên,", "thành lập công đoàn cơ sở năm 2024");
        var plain = typed("Kết quả vận động thành lập công đoàn cơ sở tại tỉnh");
        assertThat(texts(Balancer.lines(plain, plain.width(0, 8)))).noneMatch(line -> line.endsWith("công"));
    }

    @Test
    void justifiedLinesKeepAllWordsInOrderAndFit() {
        var lines = Justifier.lines(typed(TEXT.repeat(5)), 27_000, 30_000);
        assertThat(String.join(" ", texts(lines))).isEqualTo(TEXT.repeat(5));
        for (var line : lines.subList(0, lines.size() - 1)) {
            int measure = line == lines.getFirst() ? 27_000 : 30_000;
            assertThat(line.width() + line.spread(measure) * line.blanks()).isCloseTo(measure, within(0.01));
            assertThat(line.spread(measure)).isBetween(-40.0, 400.0);
        }
    }

    @Test
    void addressesOfPagesFillTheirLines() {
        var lines = Justifier.lines(typed("Xem tại https://congdoan.vn/tin-tuc/phat-trien-doan-vien-2025/lai-chau/ke-hoach"
                + " và các văn bản kèm theo của Liên đoàn Lao động tỉnh"), 30_000, 30_000);
        assertThat(lines.getFirst().text()).startsWith("Xem tại https://");
    }

    @Test
    void namesBreakWhereAUnitOfMeaningBegins() {
        var name = typed("LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HẢI PHÒNG");
        assertThat(texts(NameBreaker.lines(name, name.width(0, 6)))).containsExactly("LIÊN ĐOÀN LAO ĐỘNG",
                "THÀNH PHỐ HẢI PHÒNG");
        var zones = typed("CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP TỈNH TÂY NINH");
        assertThat(texts(NameBreaker.lines(zones, zones.width(0, 7)))).containsExactly("CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP",
                "TỈNH TÂY NINH");
    }

    private static Passage typed(String text) {
        return new Typist(new Whereabouts()).lines(text, Face.REGULAR);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
