package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;

@WholeModule
class PagesTest {

    private static final String PEAK = "/campaigns/2024-thang-cao-diem/progress";

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private People people;
    @Autowired
    private Deliveries deliveries;

    private final Sample sample = new Sample();

    @BeforeEach
    void describe() {
        var july = LocalDate.of(2024, 7, 10);
        deliveries.deliver(sample.federation("mau-" + sample.federation), sample.year(1), sample.peak(1));
        sample.units().forEach(deliveries::deliver);
        deliveries.deliver(sample.issued(1, 1, 1, sample.north, 1_200), sample.moved(sample.union, july, MovementKind.ADMISSION, Sector.INFORMAL, 1_050),
                sample.moved(sample.south, july, MovementKind.ADMISSION, Sector.INFORMAL, 7),
                sample.moved(sample.office, july, MovementKind.LOSS, Sector.ADMINISTRATIVE, 3));
    }

    @Test
    void everyFigureOpensToItsMovements() {
        var body = assertThat(get(staff(), PEAK)).hasStatusOk().bodyText();
        body.contains("LĐLĐ huyện Bắc", "1.200", "1.050", "87,5%", "150", "Đơn vị khác", "1.054");
        body.contains("/movements?unit=" + sample.north.value() + "&amp;subtree=true&amp;from=2024-07-01&amp;to=2024-07-31&amp;kind=ADMISSION&amp;kind=LOSS");
        body.contains("/movements?without=" + sample.north.value() + "&amp;without=" + sample.south.value() + "&amp;from=2024-07-01");
    }

    @Test
    void otherIndicatorsAndTheRankingAreShownOnDemand() {
        assertThat(get(staff(), PEAK + "?indicator=thuc-tang.phi-chinh-thuc&ranked=true")).hasStatusOk().bodyText().contains("sector=INFORMAL");
        assertThat(get(staff(), PEAK + "?indicator=khong-co&lang=en")).hasStatusOk().bodyText().contains("Other units");
    }

    @Test
    void campaignThatWasNotIssuedSaysSoAndShowsItsTarget() {
        assertThat(get(staff(), "/campaigns/2024/progress")).hasStatusOk().bodyText().contains("id=\"not-issued\"", "1054%");
    }

    @Test
    void chartHasABarForEachUnitAndAPointForEachDay() {
        var chart = assertThat(get(staff(), PEAK + "/chart?indicator=thuc-tang")).hasStatusOk().bodyJson();
        chart.extractingPath("$.units[0].quota").isEqualTo(1_200);
        chart.extractingPath("$.units[1].quota").isNull();
        chart.extractingPath("$.days.length()").isEqualTo(31);
        chart.extractingPath("$.days[30].done").isEqualTo(1_054);
        assertThat(get(staff(), PEAK + "/chart?indicator=khong-co")).hasStatus(404);
    }

    @Test
    void officerSeesTheOwnSubtreeOnly() {
        var officer = people.of(sample.federation, Role.UNIT_OFFICER, sample.south);
        assertThat(get(officer, PEAK)).hasStatusOk().bodyText().contains("LĐLĐ huyện Nam").doesNotContain("LĐLĐ huyện Bắc", "1.054");
        assertThat(api(officer, "/api/v1" + PEAK)).hasStatusOk().bodyJson().extractingPath("$.units.length()").isEqualTo(1);
    }

    @Test
    void otherFederationsCampaignIsNotFound() {
        var stranger = people.of(new Sample().federation, Role.STAFF, null);
        assertThat(get(stranger, PEAK)).hasStatus(404);
        assertThat(get(stranger, PEAK + "/chart?indicator=thuc-tang")).hasStatus(404);
        assertThat(get(stranger, "/campaigns/2024/documents/progress.pdf")).hasStatus(404);
        assertThat(api(stranger, "/api/v1" + PEAK)).hasStatus(404);
    }

    @Test
    void apiTellsBlankFromZero() {
        var progress = assertThat(api(staff(), "/api/v1" + PEAK)).hasStatusOk().bodyJson();
        progress.extractingPath("$.units[0].results[0].quota").isEqualTo(1_200);
        progress.extractingPath("$.units[0].results[0].remaining").isEqualTo(150);
        progress.extractingPath("$.units[0].results[0].percent").isEqualTo("87,5%");
        progress.extractingPath("$.units[1].results[0].quota").isNull();
        progress.extractingPath("$.units[2].unit").isNull();
        progress.extractingPath("$.total.results[0].done").isEqualTo(1_054);
        progress.extractingPath("$.total.results[0].movements").asString().startsWith("/api/v1/movements?from=2024-07-01&to=2024-07-31&kind=");
    }

    @Test
    void everybodyArrivesWhereTheWorkIs() {
        assertThat(get(staff(), "/")).hasStatusOk().bodyText().contains("Đợt 2024", "/movements/new", "chưa ban hành");
        assertThat(get(people.of(sample.federation, Role.VIEWER, null), "/")).hasStatusOk().bodyText().doesNotContain("/movements/new");
        assertThat(get(people.ofTheConfederation(), "/")).hasRedirectedUrl("/totals");
        assertThat(get(people.operator(), "/")).hasRedirectedUrl("/platform/federations");
    }

    @Test
    void confederationSeesSumsAndNobodyElseDoes() {
        var centre = people.ofTheConfederation();
        assertThat(get(centre, "/totals")).hasStatusOk().bodyText().contains("Liên đoàn Lao động tỉnh mau-" + sample.federation, "1.054")
                .doesNotContain("LĐLĐ huyện Bắc", "/movements");
        assertThat(api(centre, "/api/v1/totals")).hasStatusOk().bodyText().contains("mau-" + sample.federation).doesNotContain("huyện");
        assertThat(get(staff(), "/totals")).hasStatus(403);
        assertThat(get(centre, PEAK)).hasStatus(403);
    }

    @Test
    void templatesHoldNoInlineScript() {
        var inline = Pattern.compile("<script(?![^>]*src=)|\\son[a-z]+=|style=\"");
        for (var page : new String[] {"/", PEAK}) {
            assertThat(get(staff(), page)).bodyText().doesNotContainPattern(inline);
        }
    }

    private CurrentUser staff() {
        return people.of(sample.federation, Role.STAFF, null);
    }

    private MvcTestResult get(CurrentUser user, String uri) {
        return pages.get().uri(uri).with(people.session(user)).exchange();
    }

    private MvcTestResult api(CurrentUser user, String uri) {
        return pages.get().uri(uri).with(people.bearer(user)).exchange();
    }
}
