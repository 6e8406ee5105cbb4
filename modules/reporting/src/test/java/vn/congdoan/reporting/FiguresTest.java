package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.Figure;

@WholeModule
class FiguresTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 10);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 10);

    @Autowired
    private Reporting reporting;
    @Autowired
    private Deliveries deliveries;

    private final Sample sample = new Sample();

    @BeforeEach
    void describe() {
        deliver(sample.year(1), sample.peak(1));
        sample.units().forEach(this::deliver);
    }

    @Test
    void movementOfTheYearIsNotOneOfThePeakMonthButThePeakMonthsIsOneOfTheYear() {
        deliver(sample.moved(sample.north, MARCH, MovementKind.ADMISSION, Sector.INFORMAL, 3),
                sample.moved(sample.north, JULY, MovementKind.ADMISSION, Sector.INFORMAL, 4));
        assertThat(done("2024-thang-cao-diem", sample.north)).isEqualTo(4);
        assertThat(done("2024", sample.north)).isEqualTo(7);
        assertThat(progress("2024").total().result("thuc-tang").done()).isEqualTo(7);
    }

    @Test
    void firstAndLastDayBelongToTheCampaignAndTheDaysAroundItDoNot() {
        for (var day : List.of("2024-06-30", "2024-07-01", "2024-07-31", "2024-08-01")) {
            deliver(sample.moved(sample.south, LocalDate.parse(day), MovementKind.ADMISSION, Sector.INFORMAL, 1));
        }
        assertThat(done("2024-thang-cao-diem", sample.south)).isEqualTo(2);
    }

    @Test
    void factIsCountedOnceHoweverOftenItIsDelivered() {
        var fact = sample.moved(sample.north, JULY, MovementKind.ADMISSION, Sector.INFORMAL, 4);
        deliver(fact, fact, fact);
        assertThat(done("2024", sample.north)).isEqualTo(4);
    }

    @Test
    void beforeTheIssueQuotasAreBlank() {
        var progress = progress("2024-thang-cao-diem");
        assertThat(progress.issued()).isFalse();
        assertThat(progress.rows()).allSatisfy(row -> assertThat(row.result("thuc-tang").quota()).isEqualTo(Figure.BLANK));
        assertThat(progress.target("thuc-tang").quota()).isEqualTo(Figure.of(100));
    }

    @Test
    void revisionHoldsWhenAllItsPartsAreHereInWhateverOrderTheyCome() {
        deliver(sample.issued(1, 1, 1, sample.north, 10));
        deliver(sample.issued(3, 2, 2, sample.south, 31));
        assertThat(quota(sample.north)).isEqualTo(Figure.of(10));
        assertThat(quota(sample.south)).isEqualTo(Figure.BLANK);
        deliver(sample.issued(3, 1, 2, sample.north, 30));
        assertThat(quota(sample.north)).isEqualTo(Figure.of(30));
        assertThat(quota(sample.south)).isEqualTo(Figure.of(31));
        deliver(sample.issued(2, 1, 1, sample.north, 20));
        assertThat(quota(sample.north)).isEqualTo(Figure.of(30));
    }

    @Test
    void olderDescriptionOfACampaignChangesNothing() {
        deliver(sample.year(5));
        var stale = sample.year(4);
        deliver(new CampaignDescribed(stale.eventId(), stale.federation(), stale.campaign(), 4, "2024", "Tên cũ",
                stale.kind(), stale.from(), stale.to(), null, 25, List.of(), List.of()));
        assertThat(progress("2024").campaign().title()).isEqualTo("Đợt 2024");
        assertThat(progress("2024").rows()).hasSize(2);
    }

    @Test
    void anotherFederationsCampaignIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() ->
                Tenant.in(new Sample().federation, () -> reporting.progress("2024", Optional.empty())));
    }

    /// Whatever is told in whatever order and however often, the figures are what the ledger's entries add up to.
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
    void figuresAreTheRecomputationOfTheLedger(long seed) {
        var random = new Random(seed);
        var facts = facts(random);
        var delivered = new ArrayList<Fact>(facts);
        facts.stream().filter(fact -> random.nextInt(4) == 0).forEach(delivered::add);
        delivered.add(sample.peak(2));
        delivered.addAll(sample.units());
        Collections.shuffle(delivered, random);
        delivered.forEach(this::deliver);
        for (var code : List.of("2024", "2024-thang-cao-diem")) {
            var progress = progress(code);
            for (var indicator : Sample.INDICATORS) {
                long expected = recomputed(facts, progress.campaign(), indicator);
                assertThat(progress.total().result(indicator.code()).done()).as("%s %s", code, indicator.code()).isEqualTo(expected);
                assertThat(progress.rows().stream().mapToLong(row -> row.result(indicator.code()).done()).sum()).isEqualTo(expected);
            }
            assertThat(row(progress, sample.north)).isEqualTo(recomputed(facts, progress.campaign(), List.of(sample.north, sample.union)));
        }
    }

    private List<MembershipMoved> facts(Random random) {
        var units = sample.everyUnit().toList();
        var facts = new ArrayList<MembershipMoved>();
        for (int i = 0; i < 60; i++) {
            facts.add(sample.moved(units.get(random.nextInt(units.size())), LocalDate.of(2023, 12, 20).plusDays(random.nextInt(390)),
                    MovementKind.values()[random.nextInt(4)], Sector.values()[random.nextInt(5)], random.nextInt(41) - 10));
        }
        return facts;
    }

    private static long recomputed(List<MembershipMoved> facts, Campaign campaign, Indicator indicator) {
        long sum = 0;
        for (var fact : facts) {
            var delta = fact.deltas().getFirst();
            boolean sector = indicator.sectors().isEmpty() || indicator.sectors().contains(delta.sector());
            if (!sector || delta.day().isBefore(campaign.period().from()) || delta.day().isAfter(campaign.period().to())) {
                continue;
            }
            sum += switch (indicator.counted().name() + delta.kind().name()) {
                case "NET_MEMBERSADMISSION", "NEW_MEMBERSADMISSION", "UNIONSFOUNDING", "REFERRALSREFERRAL" -> delta.amount();
                case "NET_MEMBERSLOSS" -> -delta.amount();
                default -> 0;
            };
        }
        return sum;
    }

    private static long recomputed(List<MembershipMoved> facts, Campaign campaign, List<UnitId> units) {
        return recomputed(facts.stream().filter(fact -> units.contains(fact.deltas().getFirst().unit())).toList(), campaign, Sample.NET);
    }

    private static long row(Progress progress, UnitId unit) {
        return progress.rows().stream().filter(row -> unit.equals(row.unit())).findFirst().orElseThrow().result("thuc-tang").done();
    }

    private long done(String code, UnitId unit) {
        return row(progress(code), unit);
    }

    private Figure quota(UnitId unit) {
        return progress("2024-thang-cao-diem").rows().stream().filter(row -> unit.equals(row.unit())).findFirst().orElseThrow()
                .result("thuc-tang").quota();
    }

    private Progress progress(String code) {
        return Tenant.in(sample.federation, () -> reporting.progress(code, Optional.empty()));
    }

    private void deliver(Fact... facts) {
        deliveries.deliver(facts);
    }
}
