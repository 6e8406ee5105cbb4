package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.RuleTable.Verdict;
import vn.congdoan.campaigns.catalogue.Catalogue;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Provinces;

/// Hải Phòng's resolution 2024-2033: milestones, thresholds that change by date, rates by rule, peak months every year.
@WholeModule
class HaiPhongResolutionTest {

    private static final String CODE = "nq06";
    private static long next = 9200;

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Catalogue catalogue;
    @Autowired
    private PeakMonths peakMonths;
    @Autowired
    private Rules rules;
    @Autowired
    private Registrations registrations;
    @Autowired
    private Tallies tallies;
    @Autowired
    private KnownUnits units;
    @Autowired
    private KnownEnterprises enterprises;
    @Autowired
    private KnownFederation headings;
    @Autowired
    private Transactions transactions;
    @MockitoBean
    private Provinces provinces;

    private Stage stage;
    private List<UnitId> taking;

    @BeforeEach
    void openTheResolution() {
        Stage.ask(provinces, new LaiChau());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        taking = stage.units(List.of("Hồng Bàng", "An Dương"));
        var details = new Details("Nghị quyết 06", CampaignKind.MULTI_YEAR_RESOLUTION, day(2024, 9, 1), day(2033, 12, 31), null,
                List.of(new Threshold(day(2024, 9, 1), 25), new Threshold(day(2029, 1, 1), 20)), null, null, null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(CODE, details, List.of(), taking)))).isInstanceOf(Opening.Opened.class);
        assertThat(stage.<Change>in(() -> catalogue.pick(CODE, List.of("doan-vien-ngoai-nn", "thanh-lap", "bao-phu", "xep-loai.ngoai-nn",
                "gioi-thieu-binh-quan"), 1))).isInstanceOf(Change.Changed.class);
        var targets = Map.of("doan-vien-ngoai-nn", 490_000L, "bao-phu", 100L, "xep-loai", 80L, "xep-loai.ngoai-nn", 75L, "gioi-thieu-binh-quan", 100L);
        assertThat(stage.<Change>in(() -> campaigns.indicators(CODE, outline(CODE).indicators().stream().map(i -> new Indicator(i.code(), i.name(),
                i.parent(), i.counted(), i.sectors(), targets.get(i.code()), i.nature())).toList(), 2))).isInstanceOf(Change.Changed.class);
        var settings = new Settings(null, Map.of(), "social_insurance", 5, List.of(new Milestone(day(2033, 12, 31), "doan-vien-ngoai-nn", 490_000),
                new Milestone(day(2028, 12, 31), "doan-vien-ngoai-nn", 390_000)), Set.of(5, 7));
        assertThat(stage.<Change>in(() -> campaigns.settings(CODE, settings, 3))).isInstanceOf(Change.Changed.class);
    }

    @Test
    void whatWasSetUpIsKept() {
        var outline = stage.in(() -> outline(CODE));
        assertThat(outline.indicators()).extracting(Indicator::code).containsExactly("doan-vien-ngoai-nn", "thanh-lap", "bao-phu", "xep-loai",
                "xep-loai.ngoai-nn", "gioi-thieu-binh-quan");
        assertThat(outline.settings().milestones()).extracting(Milestone::target).containsExactly(390_000L, 490_000L);
        assertThat(outline.settings().source()).isEqualTo("social_insurance");
        assertThat(outline.minimumWorkers(day(2028, 12, 31))).isEqualTo(25);
        assertThat(outline.minimumWorkers(day(2029, 1, 1))).isEqualTo(20);
    }

    @Test
    void milestonesAndPeakMonthsThatCannotBeAreRefused() {
        var bad = new Settings(null, Map.of(), null, 10, List.of(new Milestone(day(2034, 1, 1), "khong-co", -1)), Set.of(13));
        assertThat(stage.<Change>in(() -> campaigns.settings(CODE, bad, 4))).isInstanceOfSatisfying(Change.Refused.class, refused ->
                assertThat(refused.reasons()).extracting(Message::key).containsExactlyInAnyOrder("campaigns.refused.milestone-indicator",
                        "campaigns.refused.milestone-outside", "campaigns.refused.milestone-target", "campaigns.refused.peak-month"));
    }

    @Test
    void thePeakMonthsOfAYearAreOpenedInsideItOnceAndWithoutTargets() {
        assertThat(stage.<PeakMonths.Opened>in(() -> peakMonths.open(CODE, 2025))).isEqualTo(new PeakMonths.Opened.Now(
                List.of("nq06-2025-thang-5", "nq06-2025-thang-7")));
        assertThat(stage.<PeakMonths.Opened>in(() -> peakMonths.open(CODE, 2025))).isEqualTo(new PeakMonths.Opened.Now(List.of()));
        assertThat(stage.<PeakMonths.Opened>in(() -> peakMonths.open(CODE, 2024))).isInstanceOf(PeakMonths.Opened.Refused.class);
        var may = stage.in(() -> outline("nq06-2025-thang-5"));
        assertThat(may.parent()).isEqualTo(CODE);
        assertThat(may.kind()).isEqualTo(CampaignKind.PEAK_MONTH);
        assertThat(may.period()).isEqualTo(new vn.congdoan.kernel.Period(day(2025, 5, 1), day(2025, 5, 31)));
        assertThat(may.participants()).hasSize(2);
        assertThat(may.indicators()).extracting(Indicator::code).containsExactly("thanh-lap");
        assertThat(may.indicators()).extracting(Indicator::target).containsOnlyNulls();
    }

    @Test
    void monthsLieInTheYearPlanWhereThereIsOneAndAYearNeverLiesInAMonth() {
        open("2026", CampaignKind.YEAR_PLAN, CODE, day(2026, 1, 1), day(2026, 12, 31), true);
        stage.in(() -> peakMonths.open(CODE, 2026));
        assertThat(stage.in(() -> outline("nq06-2026-thang-7")).parent()).isEqualTo("2026");
        open("lac", CampaignKind.YEAR_PLAN, "nq06-2026-thang-7", day(2026, 7, 1), day(2026, 7, 31), false);
        open("lac", CampaignKind.YEAR_PLAN, "2026", day(2026, 1, 1), day(2026, 12, 31), false);
        open("lac", CampaignKind.NATIONAL_PROGRAMME, null, day(2026, 1, 1), day(2026, 12, 31), false);
    }

    /// 30 and 22 workers: one counts until 2028, both from 2029 on.
    @Test
    void theThresholdInForceOnTheDayDecidesWhichEnterprisesCount() {
        enterprise(taking.getFirst(), 30, true);
        enterprise(taking.getFirst(), 22, false);
        assertThat(rate(2028, 0, "bao-phu")).isEqualTo(new RuleTable.Rate(1, 1, 0, Verdict.REACHED));
        assertThat(rate(2029, 0, "bao-phu")).isEqualTo(new RuleTable.Rate(1, 2, 0, Verdict.MISSED));
        assertThat(rate(2029, 1, "bao-phu").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(total(2029, "bao-phu")).isEqualTo(new RuleTable.Rate(1, 2, 0, Verdict.MISSED));
    }

    /// 4 of 5 are 80 %, which is enough; 3 of 4 are 75 %, which is not more than 75 %.
    @Test
    void ratesAreComparedExactlyAndOnlyWhenAllFiguresAreThere() {
        enter(0, RuleInput.RATED, 5);
        enter(0, RuleInput.RATED_WELL, 4);
        enter(0, RuleInput.NON_STATE_RATED, 4);
        assertThat(rate(2025, 0, "xep-loai")).isEqualTo(new RuleTable.Rate(4, 5, 0, Verdict.REACHED));
        assertThat(rate(2025, 0, "xep-loai.ngoai-nn").verdict()).isEqualTo(Verdict.UNKNOWN);
        enter(0, RuleInput.NON_STATE_RATED_WELL, 3);
        assertThat(rate(2025, 0, "xep-loai.ngoai-nn")).isEqualTo(new RuleTable.Rate(3, 4, 0, Verdict.MISSED));
        assertThat(total(2025, "xep-loai")).isEqualTo(new RuleTable.Rate(4, 5, 1, Verdict.UNKNOWN));
        enter(1, RuleInput.RATED, 5);
        enter(1, RuleInput.RATED_WELL, 3);
        assertThat(total(2025, "xep-loai")).isEqualTo(new RuleTable.Rate(7, 10, 0, Verdict.MISSED));
        assertThat(rate(2026, 0, "xep-loai").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void oneReferralAUnionBesideAPartyOrganisationIsOneHundredPercent() {
        enter(0, RuleInput.WITH_PARTY, 2);
        refer("2025-07-01", 1);
        refer("2026-01-01", 5);
        assertThat(rate(2025, 0, "gioi-thieu-binh-quan")).isEqualTo(new RuleTable.Rate(1, 2, 0, Verdict.MISSED));
        refer("2025-12-31", 1);
        assertThat(rate(2025, 0, "gioi-thieu-binh-quan")).isEqualTo(new RuleTable.Rate(2, 2, 0, Verdict.REACHED));
    }

    @Test
    void whatUnitsRegisterAndAreEncouragedToDoIsNeverPartOfWhatIsAssigned() {
        var mine = Optional.of(taking.getFirst().value());
        register(taking.getFirst(), 12L, 3L, 0, Optional.empty());
        assertThat(standing(0).registration().encouraged()).isEqualTo(3);
        register(taking.getFirst(), 15L, 999L, 1, mine);
        assertThat(standing(0).registration().registered()).isEqualTo(15);
        assertThat(standing(0).registration().encouraged()).isEqualTo(3);
        assertThat(standing(0).assigned()).isNull();
        var total = stage.in(() -> Registrations.total(registrations.lines(CODE, Optional.empty()), "thanh-lap"));
        assertThat(total.registration().registered()).isEqualTo(15);
        assertThat(total.registration().encouraged()).isNull();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> register(taking.getLast(), 1L, null, 0, mine))
                .isInstanceOf(vn.congdoan.platform.NotFound.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> register(taking.getFirst(), 16L, 3L, 1, mine))
                .isInstanceOf(vn.congdoan.platform.StaleVersion.class);
    }

    private void register(UnitId unit, Long registered, @org.jspecify.annotations.Nullable Long encouraged, long version, Optional<UUID> scope) {
        assertThat(stage.<Change>in(() -> registrations.enter(CODE, List.of(new Registrations.Wish(unit.value(), "thanh-lap",
                new Registration(registered, encouraged, "", null, version))), scope))).isInstanceOf(Change.Changed.class);
    }

    private Registrations.Standing standing(int unit) {
        return java.util.Objects.requireNonNull(stage.in(() -> registrations.lines(CODE, Optional.empty())).get(unit).standings().get("thanh-lap"));
    }

    private void open(String code, CampaignKind kind, @org.jspecify.annotations.Nullable String parent, LocalDate from, LocalDate to, boolean possible) {
        var details = new Details(code, kind, from, to, parent, List.of(new Threshold(from, 25)), null, null, null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(code, details, List.of(), List.of()))))
                .isInstanceOf(possible ? Opening.Opened.class : Opening.Refused.class);
    }

    private void enterprise(UnitId unit, int workers, boolean union) {
        stage.enterprise(new EnterpriseId(UUID.randomUUID()), 1, unit, "Công ty Mẫu", workers, union, 1);
    }

    private void enter(int unit, RuleInput input, long amount) {
        assertThat(stage.<Change>in(() -> rules.enter(CODE, 2025, List.of(new Rules.Wish(taking.get(unit).value(), input, amount, 0)))))
                .isInstanceOf(Change.Changed.class);
    }

    private void refer(String day, int amount) {
        stage.in(() -> transactions.call(() -> {
            tallies.take(new MembershipMoved(UUID.randomUUID(), stage.federation(), List.of(new MembershipMoved.Delta(taking.getFirst(),
                    LocalDate.parse(day), MovementKind.REFERRAL, "x", Sector.LARGE_ENTERPRISE, amount))));
            return 0;
        }));
    }

    private RuleTable.Rate rate(int year, int unit, String indicator) {
        return stage.in(() -> rules.table(CODE, Optional.of(year), Optional.empty())).lines().get(unit).rate(indicator);
    }

    private RuleTable.Rate total(int year, String indicator) {
        return java.util.Objects.requireNonNull(stage.in(() -> rules.table(CODE, Optional.of(year), Optional.empty())).total()).rate(indicator);
    }

    private Outline outline(String code) {
        return campaigns.get(code).outline();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
