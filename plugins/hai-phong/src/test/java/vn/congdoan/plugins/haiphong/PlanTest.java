package vn.congdoan.plugins.haiphong;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Table;

class PlanTest {

    @Test
    void milestonesSayTheirStretchTargetAndThreshold() {
        var table = new Milestones(HaiPhongFigures.resolution()).table();
        assertThat(table.rows()).extracting(PlanTest::words).containsExactly(
                "1|Đến năm 2028|390.000|Từ 25 lao động trở lên|100%", "2|Giai đoạn 2029 - 2033|490.000|Từ 20 lao động trở lên|100%");
    }

    @Test
    void theResolutionOf2024HasThreeFootnotesAndNoAnnex() {
        var laid = new Plan().lay(HaiPhongFigures.plan());
        assertThat(laid.start().text()).contains("[^1]: ", "[^2]: ", "[^3]: ").doesNotContain("[^4]");
        assertThat(laid.annexes()).isEmpty();
    }

    @Test
    void anotherYearCitesNothingOf2024() {
        var laid = new Plan().lay(HaiPhongFigures.yearPlan());
        assertThat(laid.start().text()).doesNotContain("[^", "2024");
        assertThat(laid.start().legalBases()).noneMatch(basis -> basis.contains("06/NQ-BCH"));
        assertThat(laid.annexes()).hasSize(1);
    }

    private static String words(Table.Row row) {
        return String.join("|", row.cells().stream().map(Table.Cell::text).toList());
    }
}
