package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.Comparison.Verdict;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;

class ComparisonTest {

    private static final Indicator NET = indicator(Counted.NET_MEMBERS);

    @Test
    void theSameBasisAndScopeCompareAsTheyAre() {
        assertThat(Comparison.of(NET, indicator(Counted.NET_MEMBERS))).isEqualTo(new Comparison(Verdict.SAME, java.util.List.of()));
    }

    @Test
    void netBesideGrossIsLabelledWithBothBases() {
        assertThat(Comparison.of(NET, indicator(Counted.NEW_MEMBERS)).labels()).containsExactly(Message.of("campaigns.comparison.basis",
                Message.of("campaigns.counted.NET_MEMBERS"), Message.of("campaigns.counted.NEW_MEMBERS")));
    }

    @Test
    void anotherScopeOfSectorsIsLabelled() {
        var informal = indicator(Counted.NET_MEMBERS, Sector.INFORMAL);
        assertThat(Comparison.of(NET, informal).verdict()).isEqualTo(Verdict.LABELLED);
        assertThat(Comparison.of(NET, informal).labels()).containsExactly(Message.of("campaigns.comparison.scope"));
        assertThat(Comparison.of(informal, informal).same()).isTrue();
    }

    @Test
    void largeEnterprisesUnderAnotherThresholdAreOtherEnterprises() {
        var large = indicator(Counted.UNIONS, Sector.LARGE_ENTERPRISE);
        assertThat(Comparison.of(large, 20, large, 25).labels()).containsExactly(Message.of("campaigns.comparison.threshold", 20, 25));
        assertThat(Comparison.of(large, 25, large, 25).same()).isTrue();
        assertThat(Comparison.of(NET, 20, NET, 25).same()).isTrue();
    }

    @Test
    void differentWaysOfAddingUpAreLabelled() {
        var last = NET.with(new Nature("", NET.nature().in(), NET.nature().direction(), Accumulation.LAST, null, null, null, ""));
        assertThat(Comparison.of(NET, last).labels()).containsExactly(Message.of("campaigns.comparison.accumulation"));
    }

    @Test
    void personsUnionsStocksAndRatesAreNotCompared() {
        for (var other : Set.of(Counted.UNIONS, Counted.MEMBERS, Counted.RATE, Counted.REFERRALS, Counted.OTHER)) {
            assertThat(Comparison.of(NET, indicator(other)).refused()).as(other.name()).isTrue();
        }
    }

    private static Indicator indicator(Counted counted, Sector... sectors) {
        return new Indicator("a", "A", null, counted, Set.of(sectors), null);
    }
}
