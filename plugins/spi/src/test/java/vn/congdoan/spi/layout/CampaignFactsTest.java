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

    private final CampaignFacts campaign = new CampaignFacts("2026", "Đợt", "year_plan", LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31), 25, List.of(indicator("a", null), indicator("b", null), indicator("a.2", "a"),
                    indicator("a.1", "a"), indicator("a.2.x", "a.2")), List.of(), null);

    @Test
    void totalsArePartOfNothing() {
        assertThat(campaign.totals()).extracting(Indicator::code).containsExactly("a", "b");
    }

    @Test
    void partsComeInTheirOrderEachBeforeItsOwnParts() {
        assertThat(campaign.partsOf(campaign.totals().getFirst())).extracting(Indicator::code).containsExactly("a.2", "a.2.x", "a.1");
        assertThat(campaign.partsOf(campaign.totals().getLast())).isEmpty();
    }

    private static Indicator indicator(String code, @Nullable String parent) {
        return new Indicator(code, code, parent, Counted.NET_MEMBERS, Set.of());
    }
}
