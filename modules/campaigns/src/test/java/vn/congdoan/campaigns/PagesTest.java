package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Provinces;

@WholeModule
class PagesTest {

    private static long next = 3000;

    @Autowired
    private MockMvcTester pages;
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
        assertThat(post(staff, "/campaigns", wish("thang-7"))).hasStatus3xxRedirection().hasRedirectedUrl("/campaigns/thang-7/setup");
    }

    @Test
    void everyPageIsShownInBothLanguages() {
        post(staff, "/campaigns/thang-7/quotas/proposals", Map.of());
        for (var page : List.of("", "/thang-7", "/thang-7/setup", "/thang-7/quotas", "/thang-7/sources", "/thang-7/workbook", "/thang-7/issue", "/thang-7/papers", "/thang-7/enterprises", "/thang-7/revisions", "/thang-7/settings", "/thang-7/registrations", "/thang-7/rules", "/thang-7/compare", "/shadow", "/thang-7/pool", "/thang-7/tasks", "/catalogue", "/new")) {
            assertThat(get(staff, "/campaigns" + page)).as(page).hasStatusOk().bodyText().doesNotContain("??campaigns", "??web");
            assertThat(get(staff, "/campaigns" + page + "?lang=en")).as(page).hasStatusOk().bodyText().doesNotContain("??campaigns", "??web");
        }
        assertThat(get(staff, "/campaigns?lang=vi")).bodyText().contains("Tháng cao điểm mẫu", "Tháng cao điểm", "Đang phân bổ");
    }

    @Test
    void formulasAreComparedAndTriedOnWhatRanBefore() {
        post(staff, "/campaigns/thang-7/quotas/proposals", Map.of("around", "true"));
        var formula = "lai-chau/doanh-nghiep-tu-25";
        assertThat(get(staff, "/campaigns/thang-7/compare?a-formula=" + formula + "&b-formula=" + formula)).hasStatusOk().bodyText()
                .contains("Hai phương án cho cùng một kết quả", "Dùng phương án B").doesNotContain("??");
        assertThat(get(staff, "/campaigns/shadow?formula=" + formula)).hasStatusOk().bodyText().contains("Không khác").doesNotContain("??");
        assertThat(post(staff, "/campaigns/thang-7/compare", Map.of("side", "b", "b-formula", formula)))
                .hasStatus3xxRedirection().hasRedirectedUrl("/campaigns/thang-7/quotas");
        assertThat(get(staff, "/campaigns/thang-7/quotas/" + taking.getFirst().value() + "/explanation.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(staff, "/api/v1/campaigns/thang-7/quotas/" + taking.getFirst().value() + "/thuc-tang.dn-tu-nguong")).hasStatusOk()
                .bodyJson().extractingPath("$.formula.enterprises[0].workers").isEqualTo(60);
    }

    @Test
    void refusedFormsComeBackAsTyped() {
        var wish = wish("Thang 7");
        wish.set("to", "2023-01-01");
        assertThat(post(staff, "/campaigns", wish)).hasStatus(422).bodyText().contains("Thang 7", "Tháng cao điểm mẫu", "Ngày kết thúc đứng trước ngày bắt đầu");
        assertThat(post(staff, "/campaigns", wish("thang-7"))).bodyText().contains("đã dùng cho một chương trình khác");
    }

    @Test
    void indicatorsAreAddedEditedAndRemoved() {
        assertThat(post(staff, "/campaigns/thang-7/setup/indicators", Map.of("version", "1", "code-0", "thuc-tang", "name-0", "Thực tăng",
                "parent-0", "", "counted-0", "NET_MEMBERS", "target-0", "1.060", "code-1", "gioi-thieu", "name-1", "Bỏ đi", "remove-1", "on")))
                .hasStatus3xxRedirection();
        assertThat(get(staff, "/campaigns/thang-7/setup")).bodyText().contains("1.060").doesNotContain("Bỏ đi");
        assertThat(post(staff, "/campaigns/thang-7/setup/indicators", Map.of("version", "2", "code-0", "thuc-tang", "name-0", "", "target-0", "abc")))
                .bodyText().contains("“abc” không phải là số nguyên");
        assertThat(post(staff, "/campaigns/thang-7/setup/indicators", Map.of("version", "1", "code-0", "x", "name-0", "X"))).hasStatus(409);
    }

    @Test
    void theGridSavesCellsAsksForReasonsAndShowsConflicts() {
        post(staff, "/campaigns/thang-7/quotas/proposals", Map.of());
        assertThat(get(staff, "/campaigns/thang-7/quotas")).bodyText().contains("id=\"grid\"", "data-edits=\"true\"", "tabulator");
        var grid = get(staff, "/campaigns/thang-7/quotas/grid");
        assertThat(grid).bodyJson().extractingPath("$.rows[0][1]").isEqualTo("LĐLĐ huyện Mường Tè");
        assertThat(grid).bodyJson().extractingPath("$.rows[0][4][*][1]").asArray().contains(60);
        assertThat(cell("thuc-tang.dn-tu-nguong", "50", "", 1)).bodyJson().extractingPath("$[0].outcome").isEqualTo("reason");
        assertThat(cell("thuc-tang.dn-tu-nguong", "50", "Sắp giải thể", 1)).bodyJson().extractingPath("$[0].cell.committee").isEqualTo(50);
        var late = cell("thuc-tang.dn-tu-nguong", "55", "Muộn", 1);
        assertThat(late).bodyJson().extractingPath("$[0].outcome").isEqualTo("conflict");
        assertThat(late).bodyJson().extractingPath("$[0].cell.version").isEqualTo(2);
        assertThat(late).bodyJson().extractingPath("$[0].cell.by").isEqualTo("Người thử");
        assertThat(cell("thuc-tang", "5", "", 0)).bodyJson().extractingPath("$[0].outcome").isEqualTo("refused");
        assertThat(get(staff, "/campaigns/thang-7/quotas/" + taking.getFirst().value() + "/thuc-tang.dn-tu-nguong")).hasStatusOk().bodyText()
                .contains("Vì sao 50?", "Công ty Sâm Mẫu", "Sắp giải thể", "Người thử");
        assertThat(get(staff, "/campaigns/thang-7/quotas/check")).bodyText().contains("còn trống");
    }

    @Test
    void whatOthersChangedAndDecidedIsAskedFor() {
        post(staff, "/campaigns/thang-7/quotas/proposals", Map.of());
        cell("thuc-tang.dn-tu-nguong", "50", "Sắp giải thể", 1);
        assertThat(get(staff, "/campaigns/thang-7/quotas/changes?since=1")).bodyJson().extractingPath("$.cells").asArray().hasSize(1);
        assertThat(get(staff, "/campaigns/thang-7/quotas/changes?since=2")).bodyJson().extractingPath("$.cells").asArray().isEmpty();
        assertThat(get(staff, "/campaigns/thang-7/quotas/reasons")).bodyJson().isEqualTo("[\"Sắp giải thể\"]");
        assertThat(get(staff, "/campaigns/thang-7/quotas/history?unit=muong")).hasStatusOk().bodyText().contains("Sắp giải thể", "Người thử");
        assertThat(get(staff, "/campaigns/thang-7/quotas/history?unit=tam")).bodyText().doesNotContain("Sắp giải thể");
        assertThat(get(staff, "/campaigns/thang-7/quotas/measures")).hasStatusOk();
        assertThat(get(staff, "/campaigns/thang-7/quotas/past")).bodyJson().extractingPath("$.cells").asArray().isEmpty();
        var officer = people.of(stage.federation(), Role.UNIT_OFFICER, taking.getLast());
        assertThat(get(officer, "/campaigns/thang-7/quotas/grid")).bodyJson().extractingPath("$.rows").asArray().hasSize(1);
        assertThat(get(officer, "/campaigns/thang-7/quotas/changes?since=0")).bodyText().doesNotContain(taking.getFirst().value().toString());
        assertThat(get(officer, "/campaigns/thang-7/quotas/history")).hasStatus(403);
    }

    @Test
    void theRestOfAColumnIsSharedOutExactly() {
        post(staff, "/campaigns/thang-7/setup/indicators", Map.of("version", "1", "code-0", "gioi-thieu", "name-0", "Giới thiệu",
                "parent-0", "", "counted-0", "REFERRALS", "target-0", "7"));
        var rest = "{\"indicator\": \"gioi-thieu\", \"units\": [\"%s\", \"%s\"], \"by\": \"%s\"}";
        var equally = json("/campaigns/thang-7/quotas/rest", rest.formatted(taking.getFirst().value(), taking.getLast().value(), "EQUALLY"));
        assertThat(equally).bodyJson().extractingPath("$.cells[*].amount").asArray().containsExactly(4, 3);
        assertThat(json("/campaigns/thang-7/quotas/rest", rest.formatted(taking.getFirst().value(), taking.getLast().value(), "FORMULA")))
                .bodyJson().extractingPath("$.message").asString().contains("chia đều");
    }

    @Test
    void issuedPlansPrintAndAreNotEdited() {
        post(staff, "/campaigns/thang-7/quotas/proposals", Map.of());
        post(staff, "/campaigns/thang-7/quotas/zeros", Map.of());
        assertThat(post(staff, "/campaigns/thang-7/issue", Map.of("number", "78", "date", "2024-06-11"))).hasRedirectedUrl("/campaigns/thang-7");
        assertThat(get(staff, "/campaigns/thang-7")).bodyText().contains("Đã ban hành", "11/6/2024");
        assertThat(get(staff, "/campaigns/thang-7/quotas")).bodyText().contains("không sửa được nữa", "data-edits=\"false\"");
        assertThat(get(staff, "/campaigns/thang-7/setup")).hasStatusOk();
        assertThat(get(staff, "/campaigns/thang-7/documents/plan.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(cell("gioi-thieu", "3", "", 1)).bodyJson().extractingPath("$[0].outcome").isEqualTo("refused");
    }

    @Test
    void aCampaignIsRevisedComparedSharedClosedAndReopenedOnItsPages() {
        post(staff, "/campaigns/thang-7/quotas/proposals", Map.of());
        post(staff, "/campaigns/thang-7/quotas/zeros", Map.of());
        post(staff, "/campaigns/thang-7/issue", Map.of());
        assertThat(post(staff, "/campaigns/thang-7/revise", Map.of("reason", "Bổ sung mẫu"))).hasRedirectedUrl("/campaigns/thang-7/issue");
        assertThat(cell("gioi-thieu", "3", "Thêm ba người", 1)).bodyJson().extractingPath("$[0].outcome").isEqualTo("set");
        assertThat(get(staff, "/campaigns/thang-7/issue")).hasStatusOk().bodyText().contains("Đang chuẩn bị điều chỉnh lần 2", "Thêm ba người", "Bỏ điều chỉnh", "action=\"/campaigns/thang-7/revise/cancel\"");
        assertThat(post(staff, "/campaigns/thang-7/issue", Map.of())).hasRedirectedUrl("/campaigns/thang-7");
        for (var page : List.of("/revisions", "/revisions/1", "/revisions/comparison?from=1&to=2", "/issue", "/papers", "/enterprises",
                "/units/" + taking.getFirst().value() + "/shares", "/units/" + taking.getFirst().value() + "/shares?limits=true", "/papers/decisions/progress")) {
            assertThat(get(staff, "/campaigns/thang-7" + page)).as(page).hasStatusOk().bodyText().doesNotContain("??campaigns");
            var english = "/campaigns/thang-7" + page + (page.contains("?") ? "&" : "?") + "lang=en";
            assertThat(get(staff, english)).as(english).hasStatusOk().bodyText().doesNotContain("??campaigns");
        }
        assertThat(get(staff, "/campaigns/thang-7/revisions/comparison?from=1&to=2&lang=vi")).bodyText().contains("Thêm ba người", "+3", "Bổ sung mẫu");
        assertThat(get(staff, "/campaigns/thang-7/revisions/1/plan.pdf")).hasStatusOk().hasContentType("application/pdf");
        var officer = people.of(stage.federation(), Role.UNIT_OFFICER, taking.getLast());
        assertThat(get(officer, "/campaigns/thang-7/quotas?lang=vi")).bodyText().contains("/units/" + taking.getLast().value() + "/shares");
        assertThat(get(officer, "/campaigns/thang-7/units/" + taking.getLast().value() + "/shares")).hasStatusOk();
        assertThat(get(officer, "/campaigns/thang-7/units/" + taking.getFirst().value() + "/shares")).hasStatus(404);
        assertThat(post(staff, "/campaigns/thang-7/close", Map.of())).hasRedirectedUrl("/campaigns/thang-7/issue");
        assertThat(get(staff, "/campaigns/thang-7/issue")).bodyText().contains("Đã đóng", "Mở lại chương trình");
        assertThat(post(staff, "/campaigns/thang-7/reopen", Map.of("reason", "Quyết toán"))).hasRedirectedUrl("/campaigns/thang-7/issue");
        assertThat(get(staff, "/campaigns/thang-7")).bodyText().contains("Đã ban hành");
    }

    @Test
    void aPrintedTableIsPreviewedAndConfirmed() {
        var table = "unit,done_new,done_lost,done_net_printed,quota\nBản mẫu,10,4,7,5\n";
        var unclear = Objects.requireNonNull(upload(table).getResponse().getRedirectedUrl());
        assertThat(unclear).contains("/sources/mappings/");
        assertThat(get(staff, unclear)).hasStatusOk().bodyText().contains("cần xem lại", "Số liệu nguồn: Thực hiện: đoàn viên mới", "Chọn đơn vị…").doesNotContain("??");
        var said = post(staff, unclear, Map.of("column.0", "unit", "column.1", "measure:TERM_ADMITTED", "column.2", "measure:TERM_LOST",
                "column.3", "net", "column.4", "quota:gioi-thieu", "name.0", "Bản mẫu", "unit.0", taking.getFirst().value().toString()));
        var place = Objects.requireNonNull(said.getResponse().getRedirectedUrl());
        assertThat(place).contains("/sources/imports/");
        assertThat(upload(table)).hasStatus3xxRedirection().satisfies(again -> assertThat(again.getResponse().getRedirectedUrl()).contains("/sources/imports/"));
        assertThat(get(staff, place)).hasStatusOk().bodyText().contains("Bản mẫu: in là 7, tính lại được 6.");
        assertThat(post(staff, place, Map.of("takeQuotas", "yes", "reason", "Kế hoạch mẫu"))).hasRedirectedUrl("/campaigns/thang-7/sources");
        assertThat(get(staff, "/campaigns/thang-7/sources")).bodyText().contains("Bản mẫu: in là 7, tính lại được 6.", "value=\"10\"");
        assertThat(upload("unit,done_new\nMường Tè,abc\n")).hasStatus(422).bodyText().contains("done_new", "abc", "Không phải số nguyên");
        assertThat(upload("\u0000\u0001rác")).hasStatus(422);
        var figure = taking.getFirst().value() + ".TERM_ADMITTED";
        assertThat(post(staff, "/campaigns/thang-7/sources", Map.of(figure, "-", "was-" + figure, "10", "version-" + figure, "1"))).hasStatus3xxRedirection();
        assertThat(get(staff, "/campaigns/thang-7/sources")).bodyText().contains("value=\"-\"");
    }

    @Test
    void othersSeeWhatIsTheirsAndWriteNothing() {
        var viewer = people.of(stage.federation(), Role.VIEWER, null);
        assertThat(get(viewer, "/campaigns/thang-7/quotas")).hasStatusOk().bodyText().contains("data-edits=\"false\"");
        assertThat(get(viewer, "/campaigns/thang-7/setup")).hasStatusOk();
        assertThat(post(viewer, "/campaigns/thang-7/quotas/zeros", Map.of())).hasStatus(403);
        var officer = people.of(stage.federation(), Role.UNIT_OFFICER, taking.getLast());
        assertThat(get(officer, "/campaigns/thang-7/quotas")).hasStatusOk().bodyText().doesNotContain("Mường Tè");
        assertThat(get(officer, "/campaigns/thang-7/quotas/grid")).bodyText().contains("Tam Đường").doesNotContain("Mường Tè");
        assertThat(get(officer, "/campaigns/thang-7")).hasStatusOk().bodyText().doesNotContain("Mường Tè");
        assertThat(get(officer, "/campaigns/thang-7/quotas/" + taking.getFirst().value() + "/gioi-thieu")).hasStatus(404);
        var stranger = people.of(new vn.congdoan.kernel.FederationId(next++), Role.STAFF, null);
        assertThat(get(stranger, "/campaigns/thang-7")).hasStatus(404);
        assertThat(get(stranger, "/campaigns/thang-7/documents/plan.pdf")).hasStatus(404);
        assertThat(get(stranger, "/campaigns")).hasStatusOk().bodyText().doesNotContain("Tháng cao điểm mẫu");
    }

    private MultiValueMap<String, String> wish(String code) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("code", code, "title", "Tháng cao điểm mẫu", "kind", "peak_month", "from", "2024-07-01", "to", "2024-07-31",
                "set", "by-sector", "formula", "lai-chau/doanh-nghiep-tu-25", "planLayout", "lai-chau/ke-hoach",
                "thresholdFrom", "2024-01-01", "thresholdWorkers", "25"));
        taking.forEach(unit -> form.add("unit", unit.value().toString()));
        return form;
    }

    private MvcTestResult cell(String indicator, String amount, String reason, long version) {
        return json("/campaigns/thang-7/quotas/edits", "{\"edits\": [{\"unit\": \"%s\", \"indicator\": \"%s\", \"amount\": %s, \"reason\": \"%s\", \"version\": %d}]}"
                .formatted(taking.getFirst().value(), indicator, amount, reason, version));
    }

    private MvcTestResult json(String uri, String body) {
        return pages.post().uri(uri).with(people.session(staff)).with(csrf()).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private MvcTestResult upload(String table) {
        return pages.post().uri("/campaigns/thang-7/sources/imports").multipart()
                .file(new MockMultipartFile("file", "bieu.csv", "text/csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .param("_key", UUID.randomUUID().toString()).with(people.session(staff)).with(csrf()).exchange();
    }

    private MvcTestResult get(CurrentUser user, String uri) {
        return pages.get().uri(uri).with(people.session(user)).exchange();
    }

    private MvcTestResult post(CurrentUser user, String uri, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(fields);
        return post(user, uri, form);
    }

    private MvcTestResult post(CurrentUser user, String uri, MultiValueMap<String, String> fields) {
        return pages.post().uri(uri).with(people.session(user)).with(csrf()).params(fields).param("_key", UUID.randomUUID().toString()).exchange();
    }
}
