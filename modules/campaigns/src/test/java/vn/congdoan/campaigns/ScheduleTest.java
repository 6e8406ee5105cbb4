package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.kernel.Sector;
import vn.congdoan.kernel.Message;

class ScheduleTest {

    @Test
    void readyMadeSetsHaveNoFault() {
        for (var set : IndicatorSet.values()) {
            assertThat(new Schedule(set.indicators(25)).faults()).isEmpty();
        }
        assertThat(IndicatorSet.BY_SECTOR.indicators(25)).hasSize(9).extracting(Indicator::name).contains("DN từ 25 LĐ trở lên (người)");
    }

    @Test
    void totalsStandBeforeTheirParts() {
        var written = List.of(indicator("b", "a"), indicator("c", null), indicator("a", null), indicator("d", "b"));
        assertThat(new Schedule(written).inOrder()).extracting(Indicator::code).containsExactly("c", "a", "b", "d");
    }

    @Test
    void everyFaultIsNamed() {
        assertThat(keys(indicator("a", null), indicator("a", null))).containsExactly("campaigns.refused.indicator-twice");
        assertThat(keys(indicator("A b", null))).containsExactly("campaigns.refused.indicator-code");
        assertThat(keys(indicator("a", "x"))).containsExactly("campaigns.refused.indicator-parent");
        assertThat(keys(indicator("a", "b"), indicator("b", "a"))).containsOnly("campaigns.refused.indicator-parent").hasSize(2);
        assertThat(keys(indicator("a", "a"))).containsExactly("campaigns.refused.indicator-parent");
        assertThat(keys(indicator("a", null), new Indicator("a.b", "B", "a", Counted.UNIONS, Set.of(), null)))
                .containsExactly("campaigns.refused.indicator-counted");
        assertThat(keys(new Indicator("a", " ", null, Counted.UNIONS, Set.of(), -1L)))
                .containsExactly("campaigns.refused.indicator-name", "campaigns.refused.negative-target");
    }

    @Test
    void partsStayInTheSectorsOfTheirTotalAndCountNothingTwice() {
        var total = part("a", null, Sector.INFORMAL, Sector.LARGE_ENTERPRISE);
        assertThat(keys(total, part("a.x", "a", Sector.INFORMAL), part("a.y", "a", Sector.LARGE_ENTERPRISE))).isEmpty();
        assertThat(keys(total, part("a.x", "a", Sector.INFORMAL), part("a.y", "a", Sector.INFORMAL))).isEmpty();
        assertThat(keys(total, part("a.x", "a", Sector.ADMINISTRATIVE))).containsExactly("campaigns.refused.indicator-sectors");
        assertThat(keys(total, part("a.x", "a", Sector.INFORMAL), part("a.y", "a", Sector.INFORMAL, Sector.LARGE_ENTERPRISE)))
                .containsExactly("campaigns.refused.indicator-overlap");
    }

    @Test
    void ratesAreInPercentAndNothingElseIs() {
        var rate = new Indicator("r", "R", null, Counted.RATE, Set.of(), 1000L);
        assertThat(keys(rate)).isEmpty();
        assertThat(keys(new Indicator("r", "R", null, Counted.RATE, Set.of(), 1001L))).containsExactly("campaigns.refused.indicator-percent");
        assertThat(keys(rate.with(nature(In.PERSONS, Accumulation.RATIO, Rule.RATED_WELL)))).containsExactly("campaigns.refused.indicator-rate");
        assertThat(keys(rate.with(nature(In.PERCENT, Accumulation.SUM, Rule.RATED_WELL)))).containsExactly("campaigns.refused.indicator-rate");
        assertThat(keys(indicator("a", null).with(nature(In.PERSONS, Accumulation.SUM, Rule.RATED_WELL)))).containsExactly("campaigns.refused.indicator-rule");
    }

    private static Nature nature(In in, Accumulation accumulation, Rule rule) {
        return new Nature("", in, Direction.AT_LEAST, accumulation, rule, null, null, "");
    }

    private static Indicator part(String code, @Nullable String parent, Sector... sectors) {
        return new Indicator(code, code.toUpperCase(java.util.Locale.ROOT), parent, Counted.NET_MEMBERS, Set.of(sectors), null);
    }

    @Test
    void targetsStaySmallEnoughToBeAddedUp() {
        assertThat(keys(new Indicator("a", "A", null, Counted.UNIONS, Set.of(), 1_000_000_000L))).isEmpty();
        assertThat(keys(new Indicator("a", "A", null, Counted.UNIONS, Set.of(), 1_000_000_001L)))
                .containsExactly("campaigns.refused.amount");
    }

    @Test
    void theThresholdInForceOnTheFirstDayIsUsed() {
        var thresholds = List.of(new Threshold(LocalDate.of(2029, 1, 1), 20), new Threshold(LocalDate.of(2021, 1, 1), 25));
        assertThat(Outline.inForce(thresholds, year(2028))).map(Threshold::workers).contains(25);
        assertThat(Outline.inForce(thresholds, year(2029))).map(Threshold::workers).contains(20);
        assertThat(Outline.inForce(thresholds, year(2020))).isEmpty();
    }

    private static LocalDate year(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static List<String> keys(Indicator... indicators) {
        return new Schedule(List.of(indicators)).faults().stream().map(Message::key).toList();
    }

    private static Indicator indicator(String code, @Nullable String parent) {
        return new Indicator(code, code.toUpperCase(java.util.Locale.ROOT), parent, Counted.NET_MEMBERS, Set.of(), null);
    }
}
