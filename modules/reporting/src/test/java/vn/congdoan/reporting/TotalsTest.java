package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.reporting.FederationTotals.CampaignTotals;
import vn.congdoan.reporting.FederationTotals.IndicatorTotals;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.ProgressFacts.Result;

@WholeModule
class TotalsTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 10);

    @Autowired
    private Totals totals;
    @Autowired
    private AcrossFederations across;
    @Autowired
    private Deliveries deliveries;

    private final Sample one = new Sample();
    private final Sample other = new Sample();

    @Test
    void eachFederationStandsForItselfWithSumsOnly() {
        describe(one, "tong-mot");
        describe(other, "tong-hai");
        deliveries.deliver(one.issued(1, 1, 2, one.north, 30), one.issued(1, 2, 2, one.south, 10), one.issued(2, 1, 2, one.north, 999),
                one.moved(one.north, JULY, MovementKind.ADMISSION, Sector.INFORMAL, 12),
                one.moved(one.office, JULY, MovementKind.LOSS, Sector.ADMINISTRATIVE, 2),
                one.moved(one.north, LocalDate.of(2024, 8, 1), MovementKind.ADMISSION, Sector.INFORMAL, 5),
                other.moved(other.north, JULY, MovementKind.ADMISSION, Sector.INFORMAL, 70));
        assertThat(net("tong-mot", "2024-thang-cao-diem").result()).isEqualTo(new Result(Figure.of(40), 10));
        assertThat(net("tong-mot", "2024-thang-cao-diem").percent(campaign("tong-mot", "2024-thang-cao-diem").rule())).isEqualTo("25%");
        assertThat(net("tong-mot", "2024").result()).isEqualTo(new Result(Figure.BLANK, 15));
        assertThat(net("tong-mot", "2024").percent(campaign("tong-mot", "2024").rule())).isEqualTo("15%");
        assertThat(net("tong-hai", "2024").result().done()).isEqualTo(70);
        assertThat(campaign("tong-hai", "2024").indicators()).extracting(totals -> totals.indicator().parent()).containsOnlyNulls();
        assertThat(totals.all().toString()).doesNotContain("LĐLĐ huyện", "CĐCS Gạch");
    }

    @Test
    void confederationItselfIsNoFederationAmongThem() {
        var centre = new Sample();
        var fact = centre.federation("tong-lien-doan");
        deliveries.deliver(new FederationDescribed(fact.eventId(), fact.federation(), 1, fact.code(), true,
                fact.governingBody(), fact.headingBody(), fact.name(), fact.shortName(), fact.place(), fact.documentCode()));
        assertThat(totals.all()).extracting(FederationTotals::code).doesNotContain("tong-lien-doan");
    }

    @Test
    void onlyTablesWithoutPersonsAreSharedAndOnlyForTotals() {
        assertThat(AcrossFederations.TABLES.tables()).allMatch(table -> table.startsWith("rpt_"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(across::done);
    }

    private void describe(Sample sample, String code) {
        deliveries.deliver(sample.federation(code), sample.year(1), sample.peak(1));
        sample.units().forEach(deliveries::deliver);
    }

    private CampaignTotals campaign(String federation, String campaign) {
        return totals.all().stream().filter(one -> one.code().equals(federation)).flatMap(one -> one.campaigns().stream())
                .filter(one -> one.code().equals(campaign)).findFirst().orElseThrow();
    }

    private IndicatorTotals net(String federation, String code) {
        return campaign(federation, code).indicators().stream().filter(totals -> totals.indicator().code().equals("thuc-tang"))
                .findFirst().orElseThrow();
    }
}
