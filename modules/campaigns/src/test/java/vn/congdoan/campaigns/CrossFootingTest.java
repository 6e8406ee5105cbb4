package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Period;
import vn.congdoan.organisation.events.UnitId;

class CrossFootingTest {

    private static final UnitId MUONG_TE = new UnitId(new UUID(12, 1));
    private static final UnitId SIN_HO = new UnitId(new UUID(12, 2));
    private final Map<Cell.Place, Cell> cells = new HashMap<>();

    @Test
    void whatAddsUpHasNoDifference() {
        set(MUONG_TE, "a.x", 6);
        set(MUONG_TE, "a.y", 4);
        set(SIN_HO, "a.x", 0);
        set(SIN_HO, "a.y", 5);
        assertThat(differences(indicator("a", null, 15L), indicator("a.x", "a", 6L), indicator("a.y", "a", null))).isEmpty();
    }

    @Test
    void aColumnThatMissesItsTargetIsNamedWithTheAmount() {
        set(MUONG_TE, "a", 6490);
        set(SIN_HO, "a", 0);
        assertThat(differences(indicator("a", null, 6500L))).containsExactly(
                Message.of("campaigns.check.target", "A", "6.490", "6.500", Message.of("campaigns.check.short", "10")));
        set(SIN_HO, "a", 11);
        assertThat(differences(indicator("a", null, 6500L))).containsExactly(
                Message.of("campaigns.check.target", "A", "6.501", "6.500", Message.of("campaigns.check.over", "1")));
    }

    @Test
    void everyEmptyCellIsNamed() {
        set(MUONG_TE, "a", 0);
        assertThat(differences(indicator("a", null, null))).containsExactly(Message.of("campaigns.check.empty", "Sìn Hồ", "A"));
    }

    @Test
    void aTotalSetBeforeItHadPartsMustNotContradictThem() {
        set(MUONG_TE, "a", 20);
        set(MUONG_TE, "a.x", 15);
        set(SIN_HO, "a.x", 1);
        assertThat(differences(indicator("a", null, null), indicator("a.x", "a", null))).containsExactly(
                Message.of("campaigns.check.parts", "Mường Tè", "A", "20", "15", Message.of("campaigns.check.short", "5")));
    }

    @Test
    void targetsOfPartsMayBeMissingButNeverExceedTheTotals() {
        set(MUONG_TE, "a.x", 9);
        set(MUONG_TE, "a.y", 1);
        set(SIN_HO, "a.x", 0);
        set(SIN_HO, "a.y", 0);
        assertThat(differences(indicator("a", null, 10L), indicator("a.x", "a", null), indicator("a.y", "a", 1L))).isEmpty();
        assertThat(differences(indicator("a", null, 10L), indicator("a.x", "a", 9L), indicator("a.y", "a", 0L))).extracting(Message::key)
                .containsExactly("campaigns.check.target", "campaigns.check.targets");
        assertThat(differences(indicator("a", null, 10L), indicator("a.x", "a", 11L), indicator("a.y", "a", null))).contains(
                Message.of("campaigns.check.targets", "A", "10", "11", Message.of("campaigns.check.over", "1")));
    }

    /// By sector 6 + 4, by sex 7 + 3, of which young 2: one amount, divided three times.
    @Test
    void everyDivisionOfATotalAddsUpToItAndIsAddedOnce() {
        set(SIN_HO, Map.of("a.x", 0L, "a.y", 0L, "a.m", 0L, "a.f", 0L, "a.young", 0L));
        var columns = new Indicator[] {indicator("a", null, 10L), indicator("a.x", "a", null), indicator("a.y", "a", null),
                in("gioi", indicator("a.m", "a", null)), in("gioi", indicator("a.f", "a", null)), in("tuoi", indicator("a.young", "a", null))};
        set(MUONG_TE, Map.of("a.x", 6L, "a.y", 4L, "a.m", 7L, "a.f", 3L, "a.young", 10L));
        assertThat(differences(columns)).isEmpty();
        set(MUONG_TE, "a.f", 2);
        assertThat(differences(columns)).containsExactly(Message.of("campaigns.check.division", "Mường Tè", "A", "10", "gioi", "9",
                Message.of("campaigns.check.short", "1")));
        set(MUONG_TE, Map.of("a.f", 3L, "a.young", 11L));
        assertThat(differences(columns)).extracting(Message::key).containsExactly("campaigns.check.division");
    }

    @Test
    void targetsOfEveryDivisionAreChecked() {
        set(MUONG_TE, Map.of("a.x", 6L, "a.y", 4L, "a.m", 7L, "a.f", 3L));
        set(SIN_HO, Map.of("a.x", 0L, "a.y", 0L, "a.m", 0L, "a.f", 0L));
        assertThat(differences(indicator("a", null, 10L), indicator("a.x", "a", 6L), indicator("a.y", "a", 4L),
                in("gioi", indicator("a.m", "a", 7L)), in("gioi", indicator("a.f", "a", null)))).isEmpty();
        assertThat(differences(indicator("a", null, 10L), indicator("a.x", "a", 6L), indicator("a.y", "a", 4L),
                in("gioi", indicator("a.m", "a", 7L)), in("gioi", indicator("a.f", "a", 4L)))).extracting(Message::key)
                .containsExactly("campaigns.check.target", "campaigns.check.targets");
    }

    /// Nobody shares a rate out: it has no cells, no sums and no gaps.
    @Test
    void ratesAreNeverAddedUp() {
        var rate = new Indicator("r", "R", null, Counted.RATE, Set.of(), 80L);
        set(MUONG_TE, "a", 1);
        set(SIN_HO, "a", 2);
        assertThat(differences(indicator("a", null, 3L), rate, new Indicator("r.x", "R.X", "r", Counted.RATE, Set.of(), 75L))).isEmpty();
    }

    private void set(UnitId unit, Map<String, Long> amounts) {
        amounts.forEach((indicator, amount) -> set(unit, indicator, amount));
    }

    private static Indicator in(String breakdown, Indicator part) {
        var n = part.nature();
        return part.with(new Nature(breakdown, n.in(), n.direction(), n.accumulation(), n.rule(), null, null, ""));
    }

    @Test
    void nothingAtAllIsNoSchedule() {
        assertThat(differences()).extracting(Message::key).containsExactly("campaigns.check.no-indicators");
    }

    private void set(UnitId unit, String indicator, long amount) {
        cells.put(new Cell.Place(unit.value(), indicator), new Cell(unit, indicator, null, amount, "", null, null, 1));
    }

    private static Indicator indicator(String code, @Nullable String parent, @Nullable Long target) {
        return new Indicator(code, code.toUpperCase(java.util.Locale.ROOT), parent, Counted.NET_MEMBERS, Set.of(), target);
    }

    private List<Message> differences(Indicator... indicators) {
        var units = List.of(new Participant(MUONG_TE, "Mường Tè", "x", List.of(), "", 1), new Participant(SIN_HO, "Sìn Hồ", "x", List.of(), "", 1));
        var outline = new Outline(new CampaignId(new UUID(1, 1)), "c", "C", CampaignKind.YEAR_PLAN,
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), null, List.of(), List.of(indicators), units, null, null, null, Settings.USUAL, 1);
        return new CrossFooting(new Adding(new Campaign.Allocating(outline), cells).quotas(Optional.empty())).differences();
    }
}
