package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Provinces;

@WholeModule
class ApiTest {

    private static final String HERE = "/api/v1/campaigns";
    private static long next = 4000;

    @Autowired
    private MockMvcTester api;
    @Autowired
    private People people;
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
    private CurrentUser staff;
    private List<UnitId> taking;

    @BeforeEach
    void openThePeakMonth() {
        Stage.ask(provinces, new LaiChau());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        stage.heading("LĐLĐ tỉnh Lai Châu");
        taking = stage.units(List.of("LĐLĐ huyện Mường Tè", "LĐLĐ huyện Tam Đường"));
        stage.enterprise(new EnterpriseId(UUID.randomUUID()), 1, taking.getFirst(), "Công ty Sâm Mẫu", 60, false, 1);
        staff = people.of(stage.federation(), Role.STAFF, null);
        assertThat(post(staff, HERE, "open", wish())).hasStatus(201).bodyJson().extractingPath("$.participants").asArray().hasSize(2);
    }

    private String wish() {
        return """
                {"code": "2024-7", "title": "Tháng cao điểm", "kind": "peak_month", "from": "2024-07-01", "to": "2024-07-31",
                 "minimumWorkers": 25, "indicatorSet": "by-sector", "targets": {"thuc-tang": 61}, "participants": ["%s", "%s"],
                 "formula": "lai-chau/doanh-nghiep-tu-25", "planLayout": "lai-chau/ke-hoach"}"""
                .formatted(taking.getFirst().value(), taking.getLast().value());
    }

    @Test
    void theWholeWayFromOpeningToPrint() {
        assertThat(post(staff, HERE + "/2024-7/proposals", "run", "")).hasStatusOk().bodyJson().extractingPath("$.cells").isEqualTo(4);
        var quotas = get(staff, HERE + "/2024-7/quotas");
        assertThat(quotas).bodyJson().extractingPath("$.units[0].cells['thuc-tang.dn-tu-nguong'].formulaAmount").isEqualTo(60);
        assertThat(quotas).bodyJson().extractingPath("$.units[0].cells['thuc-tang.dn-tu-nguong'].explanation").asString().contains("Sâm Mẫu");
        assertThat(post(staff, HERE + "/2024-7/issue", "issue-1", "{}")).hasStatus(422).bodyJson().extractingPath("$.errors").asArray().hasSize(11);
        for (var unit : taking) {
            for (var column : List.of("thuc-tang.nha-nuoc-dn-nho", "thuc-tang.phi-chinh-thuc", "thanh-lap.phi-chinh-thuc", "thanh-lap.dn-duoi-nguong", "gioi-thieu")) {
                assertThat(put(unit, column, "{\"amount\": 0}")).hasStatusOk();
            }
        }
        assertThat(get(staff, HERE + "/2024-7/check")).bodyJson().extractingPath("$.differences[0].message").asString()
                .contains("tổng 60, chỉ tiêu 61, còn thiếu 1");
        assertThat(put(taking.getLast(), "thuc-tang.phi-chinh-thuc", "{\"amount\": 1, \"version\": 1}")).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(2);
        assertThat(post(staff, HERE + "/2024-7/issue", "issue-2", "{\"number\": \"78\", \"date\": \"2024-06-11\"}")).hasStatusOk();
        assertThat(post(staff, HERE + "/2024-7/issue", "issue-2", "{\"number\": \"78\", \"date\": \"2024-06-11\"}")).hasStatusOk();
        assertThat(post(staff, HERE + "/2024-7/issue", "issue-3", "{}")).hasStatus(409);
        assertThat(put(taking.getLast(), "gioi-thieu", "{\"amount\": 1, \"version\": 1}")).hasStatus(409).bodyJson().extractingPath("$.detail").asString().contains("ban hành");
        assertThat(get(staff, HERE + "/2024-7")).bodyJson().extractingPath("$.issue.number").isEqualTo("78");
        assertThat(get(staff, HERE + "/2024-7/documents/plan.pdf")).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
    }

    @Test
    void departingNeedsAReasonAndStalenessIsAConflict() {
        post(staff, HERE + "/2024-7/proposals", "run", "");
        assertThat(put(taking.getFirst(), "thuc-tang.dn-tu-nguong", "{\"amount\": 50, \"version\": 1}")).hasStatus(422);
        assertThat(put(taking.getFirst(), "thuc-tang.dn-tu-nguong", "{\"amount\": 50, \"version\": 1, \"reason\": \"Sắp giải thể\"}")).hasStatusOk()
                .bodyJson().extractingPath("$.committeeAmount").isEqualTo(50);
        assertThat(put(taking.getFirst(), "thuc-tang.dn-tu-nguong", "{\"amount\": 51, \"version\": 1, \"reason\": \"Muộn\"}")).hasStatus(409);
        assertThat(put(taking.getFirst(), "thuc-tang", "{\"amount\": 51}")).hasStatus(422);
        assertThat(put(taking.getFirst(), "khong-co", "{\"amount\": 51}")).hasStatus(404);
        assertThat(put(new UnitId(UUID.randomUUID()), "gioi-thieu", "{\"amount\": 51}")).hasStatus(404);
    }

    @Test
    void badWishesAreRefusedWithEveryReason() {
        assertThat(post(staff, HERE, "bad", "{\"code\": \"A B\", \"title\": \"\", \"kind\": \"peak_month\", \"from\": \"2024-07-01\", \"to\": \"2024-07-31\"}"))
                .hasStatus(422).bodyJson().extractingPath("$.errors").asArray().hasSize(3);
        assertThat(post(staff, HERE, "worse", "{\"from\": \"hôm qua\"}")).hasStatus(400);
        assertThat(post(staff, HERE, "again", wish())).hasStatus(422);
    }

    @Test
    void strangersViewersAndOfficersGetTheirs() {
        var stranger = people.of(new vn.congdoan.kernel.FederationId(next++), Role.STAFF, null);
        for (var path : List.of("", "/quotas", "/check", "/documents/plan.pdf")) {
            assertThat(get(stranger, HERE + "/2024-7" + path)).as(path).hasStatus(404);
        }
        assertThat(get(stranger, HERE)).bodyJson().isEqualTo("[]");
        assertThat(post(people.of(stage.federation(), Role.VIEWER, null), HERE + "/2024-7/proposals", "v", "")).hasStatus(403);
        var officer = people.of(stage.federation(), Role.UNIT_OFFICER, taking.getLast());
        assertThat(get(officer, HERE + "/2024-7/quotas")).bodyJson().extractingPath("$.units").asArray().hasSize(1);
        assertThat(get(officer, HERE + "/2024-7/quotas")).bodyJson().extractingPath("$.totals").isNull();
        assertThat(get(officer, HERE + "/2024-7/check")).hasStatus(403);
        assertThat(api.get().uri(HERE)).hasStatus(401);
    }

    private MvcTestResult get(CurrentUser user, String uri) {
        return api.get().uri(uri).with(people.bearer(user)).exchange();
    }

    private MvcTestResult put(UnitId unit, String indicator, String body) {
        return api.put().uri(HERE + "/2024-7/quotas/" + unit.value() + "/" + indicator).with(people.bearer(staff))
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private MvcTestResult post(CurrentUser user, String uri, String key, String body) {
        return api.post().uri(uri).with(people.bearer(user)).header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
