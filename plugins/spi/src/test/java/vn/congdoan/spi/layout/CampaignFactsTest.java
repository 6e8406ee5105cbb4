package vn.congdoan.spi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;

class CampaignFactsTest {

    private final CampaignFacts campaign = campaign("Đợt", "year_plan");

    @Test
    void aYearPlanSaysInTextWhatItIs() {
        assertThat(campaign("Phát triển đoàn viên năm 2026", "year_plan").inText()).isEqualTo("Kế hoạch phát triển đoàn viên năm 2026");
        assertThat(campaign("Kế hoạch phát triển đoàn viên năm 2026", "year_plan").inText())
                .isEqualTo("Kế hoạch phát triển đoàn viên năm 2026");
        assertThat(campaign("CĐCS năm 2026", "year_plan").inText()).isEqualTo("Kế hoạch CĐCS năm 2026");
        assertThat(campaign("Tháng cao điểm năm 2026", "peak_month").inText()).isEqualTo("Tháng cao điểm năm 2026");
    }

    @Test
    void theSubjectLeavesTheTypeToTheDocument() {
        assertThat(campaign("Kế hoạch phát triển đoàn viên", "year_plan").subject()).isEqualTo("Phát triển đoàn viên");
        assertThat(campaign("Tháng cao điểm", "peak_month").subject()).isEqualTo("Tháng cao điểm");
    }

    @Test
    void totalsArePartOfNothing() {
        assertThat(campaign.totals()).extracting(Indicator::code).containsExactly("a", "b");
    }

    @Test
    void partsComeInTheirOrderEachBeforeItsOwnParts() {
        assertThat(campaign.partsOf(campaign.totals().getFirst())).extracting(Indicator::code).containsExactly("a.2", "a.2.x", "a.1");
        assertThat(campaign.partsOf(campaign.totals().getLast())).isEmpty();
    }

    private static CampaignFacts campaign(String title, String kind) {
        return new CampaignFacts("2026", title, kind, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 25,
                List.of(indicator("a", null), indicator("b", null), indicator("a.2", "a"), indicator("a.1", "a"),
                        indicator("a.2.x", "a.2")), List.of(), null);
    }

    private static Indicator indicator(String code, @Nullable String parent) {
        return new Indicator(code, code, parent, Counted.NET_MEMBERS, Set.of());
    }
}
