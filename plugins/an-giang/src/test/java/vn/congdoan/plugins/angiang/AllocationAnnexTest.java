package vn.congdoan.plugins.angiang;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.contract.Figures.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;

class AllocationAnnexTest {

    /// What is wrong or coarser in the source, and what the rule gives.
    private static final Map<String, String> RIGHT = Map.of("-104", "-113", "172%", "172,17%");

    private final Annex annex = new Plan().lay(AnGiangFigures.plan(AnGiangFigures.year(AnGiangFigures.term()))).annexes().getFirst();

    @Test
    void everyCellReadsAsPrintedButTheTwoThatWereWrong() {
        var rows = table().rows();
        var printed = AnGiangFigures.printed();
        assertThat(rows).hasSize(16);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(texts(rows.get(i))).as("row " + (i + 1)).isEqualTo(asPrinted(printed.get(i)));
        }
    }

    @Test
    void totalsComeFromWhatWasEntered() {
        assertThat(texts(table().rows().getLast())).containsExactly("", "Tổng cộng:", "18.000", "100", "23.009", "13.205", "9.804",
                "54,46%", "6.500", "10.526", "1.102", "11.628", "11.230");
    }

    @Test
    void netOfLongXuyenIsComputed() {
        assertThat(texts(table().rows().getFirst())).contains("-113", "0 %").doesNotContain("-104");
    }

    @Test
    void whoReportedNothingHasNoNetAndNoPercent() {
        assertThat(texts(table().rows().get(14))).containsExactly("15", "CĐ các KCN", "", "", "", "", "", "", "2.800", "3.570", "",
                "3.570", "11.000");
    }

    @Test
    void headNamesTermAndYear() {
        assertThat(texts(table().head().getFirst())).containsExactly("STT", "Đơn vị", "Chỉ tiêu giao nhiệm kỳ 2013 - 2018",
                "Thực hiện giai đoạn 2013 - 2016 (Tính đến ngày 30/11/2016)", "Chỉ tiêu phân bổ 2017", "Tổng số CNLĐ hiện có",
                "Ước số lao động tăng trong năm 2017");
        assertThat(table().columns()).hasSize(13);
        assertThat(annex.landscape()).isTrue();
    }

    @Test
    void anotherYearWithMoreIndicatorsHasColumnsOfItsOwn() {
        var indicators = List.of(AnGiangFigures.MEMBERS, new Indicator("cdcs", "CĐCS", null, Counted.UNIONS, Set.of()));
        var campaign = new CampaignFacts("2019", "Kế hoạch phát triển đoàn viên năm 2019", "year_plan", LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 12, 31), 10, indicators, List.of(), null);
        var table = (Table) new Plan().lay(AnGiangFigures.plan(campaign)).annexes().getFirst().blocks().getFirst();
        assertThat(table.columns()).hasSize(14);
        assertThat(texts(table.head().getFirst())).contains("Chỉ tiêu giao nhiệm kỳ",
                "Thực hiện từ đầu nhiệm kỳ (Tính đến ngày 30/11/2018)", "Chỉ tiêu phân bổ 2019");
    }

    private static List<String> asPrinted(Map<String, String> row) {
        var names = Stream.of("no", "unit").map(column -> AnGiangFigures.cell(row, column));
        var figures = Stream.of("term_quota_members", "term_quota_unions", "done_new", "done_lost", "done_net_printed",
                "done_percent_printed", "quota_2017", "pool_worker_gap", "pool_social_insurance", "pool_total", "expected_worker_growth")
                .map(column -> AnGiangFigures.cell(row, column)).map(cell -> RIGHT.getOrDefault(cell, cell))
                .map(cell -> cell.contains("%") ? cell : figure(cell).print());
        return Stream.concat(names, figures).toList();
    }

    private Table table() {
        return (Table) annex.blocks().getFirst();
    }

    private static List<String> texts(Table.Row row) {
        return row.cells().stream().map(Table.Cell::text).toList();
    }
}
