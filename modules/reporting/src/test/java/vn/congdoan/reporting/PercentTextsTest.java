package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.reporting.Progress.Row;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.layout.ProgressFacts.Result;

class PercentTextsTest {

    private static final PercentRule AN_GIANG = new PercentRule(2, RoundingMode.DOWN, true, "0 %");

    private final Sample sample = new Sample();

    @Test
    void theProvinceDecidesHowAPercentIsPrinted() {
        assertThat(progress(PercentRule.PLAIN).percent(new Result(Figure.of(3), 2))).isEqualTo("66,67%");
        assertThat(progress(AN_GIANG).percent(new Result(Figure.of(3), 2))).isEqualTo("66,66%");
        assertThat(progress(AN_GIANG).percent(new Result(Figure.of(300), -113))).isEqualTo("0 %");
    }

    @Test
    void withoutAQuotaThereIsNoPercent() {
        assertThat(progress(AN_GIANG).percent(new Result(Figure.BLANK, 5))).isEmpty();
        assertThat(progress(AN_GIANG).percent(new Result(Figure.of(0), 5))).isEmpty();
    }

    @Test
    void beforeTheIssueResultsAreMeasuredByTheTarget() {
        var progress = progress(PercentRule.PLAIN);
        assertThat(progress.measured("thuc-tang")).isEqualTo(new Result(Figure.of(100), 25));
        assertThat(progress.measured("ket-nap")).isEqualTo(new Result(Figure.BLANK, 0));
    }

    @Test
    void rankingGoesByShareAndEqualSharesShareThePlace() {
        var rows = List.of(row("a", 10, 5), row("b", 20, 20), row("c", 200, 100), row("d", 0, 9), row("e", 10, -1));
        var progress = new Progress(sample.campaign(), true, LocalDate.of(2024, 7, 31), true, null, rows, rows.getFirst(), PercentRule.PLAIN);
        assertThat(Ranking.of(progress, "thuc-tang").units()).extracting(ranked -> ranked.place() + ranked.row().name())
                .containsExactly("1b", "2a", "2c", "4e");
        assertThat(progress.behind("thuc-tang")).extracting(Row::name).containsExactly("a", "c", "e");
    }

    private Progress progress(PercentRule rule) {
        var total = new Row(null, "", List.of(), Map.of("thuc-tang", new Result(Figure.BLANK, 25)));
        return new Progress(sample.campaign(), false, LocalDate.of(2024, 7, 31), true, null, List.of(), total, rule);
    }

    private Row row(String name, long quota, long done) {
        return new Row(sample.north, name, List.of(), Map.of("thuc-tang", new Result(Figure.of(quota), done)));
    }
}
