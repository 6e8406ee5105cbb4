package vn.congdoan.documents.web;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.issuing.Office;
import vn.congdoan.kernel.FederationId;

@WholeModule
class IssuingPagesTest {

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private Papers papers;
    @Autowired
    private Archive archive;
    @Autowired
    private Office office;
    @Autowired
    private House house;

    private FederationId federation;
    private CurrentUser staff;

    @BeforeEach
    void somebodyWorks() {
        federation = house.federation();
        staff = house.person(federation, Role.STAFF);
    }

    @Test
    void aDocumentGoesFromItsDraftToItsIssueByForms() {
        var id = House.as(staff, () -> office.written("KẾ HOẠCH", "KH", "Giao chỉ tiêu mẫu"));
        assertThat(get(staff, "/documents/" + id + "/process")).hasStatusOk().bodyText().contains("Trình duyệt").doesNotContain("??");
        post(id, "submit", Map.of("version", "1", "comment", "Kính trình"));
        assertThat(get(staff, "/documents/" + id + "/process")).bodyText().contains("Kính trình", "Trả lại để sửa");
        post(id, "approve", Map.of("version", "2"));
        assertThat(get(staff, "/documents/" + id + "/process")).bodyText().contains("Ghi nhận đã ký trên giấy", "Người ký mẫu");
        post(id, "signed-by-hand", Map.of("version", "3", "signer", "Người ký mẫu"));
        assertThat(get(staff, "/documents/" + id + "/process")).bodyText().contains("Cấp số và ban hành", "Số tiếp theo");
        assertThat(post(id, "issue", Map.of("version", "4", "choice", "hand", "number", "7a", "reason", "Sót")))
                .hasRedirectedUrl("/documents/" + id + "/issued");
        assertThat(get(staff, "/documents/" + id + "/issued")).hasStatusOk().bodyText().contains("07a/KH-LĐLĐ", "Mã tra cứu",
                "Chưa cấu hình máy chủ thư", "Soạn văn bản thay thế").doesNotContain("??");
        assertThat(get(staff, "/documents/" + id + "/issued?lang=en")).bodyText().contains("Verification code").doesNotContain("??");
    }

    @Test
    void refusalsComeBackAsSentences() {
        var id = House.as(staff, () -> office.submitted("KH"));
        assertThat(post(id, "send-back", Map.of("version", "2"))).hasRedirectedUrl("/documents/" + id);
        assertThat(House.as(staff, () -> papers.get(id)).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(post(id, "approve", Map.of("version", "1"))).hasStatus(409);
    }

    @Test
    void theSameFileIsServedWithItsHash() {
        var issued = House.as(staff, () -> office.issued("KH"));
        var viewer = house.person(federation, Role.VIEWER);
        var file = get(viewer, "/documents/" + issued.id() + "/issued.pdf");
        assertThat(file).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(file.getResponse().getHeader("ETag")).isEqualTo("\"" + issued.sha256() + "\"");
        assertThat(get(viewer, "/documents/" + issued.id() + "/issued")).hasStatusOk().bodyText().doesNotContain("Thu hồi</button>");
        assertThat(get(viewer, "/documents/" + issued.id() + "/metadata.xml")).hasStatusOk().bodyText().contains("<CodeNumber>01");
        assertThat(get(viewer, "/documents/" + issued.id() + "/process")).hasStatus(403);
        var stranger = house.person(house.federation(), Role.STAFF);
        assertThat(get(stranger, "/documents/" + issued.id() + "/issued.pdf")).hasStatus(404);
    }

    @Test
    void issuedDocumentsAreRegisteredWithdrawnAndReplaced() {
        var issued = House.as(staff, () -> office.issued("KH"));
        var other = House.as(staff, () -> office.issued("KH"));
        post(issued.id(), "register", Map.of("version", "0", "copies", "15", "note", "Gửi hoả tốc"));
        post(issued.id(), "withdraw", Map.of("version", "5", "reason", "Ban hành nhầm", "decision", "Quyết định số 02/QĐ-LĐLĐ"));
        assertThat(get(staff, "/documents/" + issued.id() + "/issued")).bodyText().contains("Đã thu hồi từ ngày", "Gửi hoả tốc");
        var draft = post(other.id(), "replace", Map.of("reason", "Sai chỉ tiêu")).getResponse().getRedirectedUrl();
        assertThat(draft).startsWith("/documents/").doesNotContain("issued");
        assertThat(get(staff, Objects.requireNonNull(draft) + "/process")).hasStatusOk().bodyText().contains("Thay thế văn bản");
        assertThat(get(staff, "/documents/register")).hasStatusOk().bodyText().contains("01/KH-LĐLĐ", "Đã thu hồi", "Gửi hoả tốc")
                .doesNotContain("??");
        assertThat(get(staff, "/documents/register?words=khong+co&series=KH&lang=en")).bodyText().contains("No numbers");
        assertThat(get(staff, "/documents/register.pdf")).hasContentType(MediaType.APPLICATION_PDF);
        assertThat(get(staff, "/documents/register.xlsx")).hasStatusOk();
    }

    @Test
    void aReplacementThatIsAskedForTwiceIsBegunOnce() {
        var issued = House.as(staff, () -> office.issued("KH"));
        var visitor = new Visitor(staff, house, pages);
        var key = UUID.randomUUID().toString();
        var first = visitor.post("/documents/" + issued.id() + "/replace", key, Map.of("reason", "Sai chỉ tiêu"));
        var again = visitor.post("/documents/" + issued.id() + "/replace", key, Map.of("reason", "Sai chỉ tiêu"));
        assertThat(again.getResponse().getRedirectedUrl()).startsWith("/documents/").doesNotEndWith("/issued")
                .isEqualTo(first.getResponse().getRedirectedUrl());
    }

    @Test
    void whatTheOfficeSaidOnTheWayIsTheOfficesOwn() {
        var id = House.as(staff, () -> office.submitted("KH"));
        post(id, "approve", Map.of("version", "2", "comment", "Lời trong nhà"));
        post(id, "signed-by-hand", Map.of("version", "3", "signer", "Người ký mẫu"));
        post(id, "issue", Map.of("version", "4", "choice", "next"));
        post(id, "replace", Map.of("reason", "Soạn lại trong nhà"));
        for (var path : List.of("", "/issued")) {
            assertThat(get(staff, "/documents/" + id + path)).hasStatusOk().bodyText().contains("Lời trong nhà");
            for (var role : List.of(Role.VIEWER, Role.UNIT_OFFICER)) {
                assertThat(get(house.person(federation, role), "/documents/" + id + path)).hasStatusOk().bodyText()
                        .contains("Giao chỉ tiêu mẫu").doesNotContain("trong nhà");
            }
        }
    }

    @Test
    void theAdminKeepsTheSeries() {
        var admin = house.person(federation, Role.FEDERATION_ADMIN);
        var year = Integer.toString(office.today().getYear());
        assertThat(send(admin, "/documents/series/next", Map.of("year", year, "code", "KH", "next", "78", "reason", "Sổ giấy")))
                .hasStatus3xxRedirection();
        send(admin, "/documents/series/reserve", Map.of("year", year, "code", "KH", "reason", "Chờ ký"));
        assertThat(get(admin, "/documents/series")).hasStatusOk().bodyText().contains("78/KH", "Chờ ký", "Đánh số lại").doesNotContain("??");
        assertThat(get(staff, "/documents/series")).hasStatusOk().bodyText().doesNotContain("Đánh số lại từ 01</button>");
        assertThat(send(staff, "/documents/series/reserve", Map.of("year", year, "code", "KH", "reason", "x"))).hasStatus(403);
        assertThat(House.as(staff, () -> office.issued("KH")).number()).isEqualTo("79");
    }

    @Test
    void anybodyChecksACodeAndAFileAndLearnsNothingElse() {
        var issued = House.as(staff, () -> office.issued("KH"));
        var file = House.as(staff, () -> archive.file(issued.id()));
        var code = issued.verification();
        assertThat(anonymous("/verify")).hasStatusOk().bodyText().contains("Kiểm tra văn bản").doesNotContain("??");
        assertThat(anonymous("/verify?code=" + code.printed().toLowerCase(java.util.Locale.ROOT))).hasStatusOk().bodyText()
                .contains("01/KH-LĐLĐ", "đang có hiệu lực", "KẾ HOẠCH").doesNotContain("Giao chỉ tiêu mẫu", "Người ký mẫu", "??");
        assertThat(anonymous("/verify/2222222222")).hasStatusOk().bodyText().contains("Không có văn bản nào mang mã này");
        assertThat(anonymous("/verify/khong-phai-ma")).hasStatusOk().bodyText().contains("Không có văn bản nào mang mã này");
        assertThat(compare(code.value(), file.bytes())).bodyText().contains("đúng là tệp đã ban hành");
        assertThat(compare(code.value(), new byte[] {1})).bodyText().contains("khác với tệp đã ban hành");
        assertThat(anonymous("/api/v1/verify/" + code.value() + "?sha256=" + file.sha256())).hasStatusOk().bodyText()
                .contains("\"known\":true", "true").doesNotContain("Giao chỉ tiêu");
    }

    @Test
    void whoTriesManyCodesIsStopped() {
        RequestPostProcessor address = request -> {
            request.setRemoteAddr("203.0.113.99");
            return request;
        };
        for (int i = 0; i < 30; i++) {
            pages.get().uri("/verify/2222222222").with(address).exchange();
        }
        assertThat(pages.get().uri("/verify/2222222222").with(address).exchange()).hasStatus(429).bodyText().contains("quá nhiều lần");
    }

    @Test
    void manyDocumentsAreChosenIssuedAndTakenHome() {
        var ready = House.as(staff, () -> List.of(office.approved("QĐ"), office.signed("QĐ")));
        assertThat(get(staff, "/documents/runs")).hasStatusOk().bodyText().contains(ready.getFirst().toString(), "Đã duyệt").doesNotContain("??");
        var run = pages.post().uri("/documents/runs").with(house.session(staff)).with(csrf()).param("_key", UUID.randomUUID().toString())
                .param("document", ready.getFirst().toString(), ready.getLast().toString()).exchange();
        var place = Objects.requireNonNull(run.getResponse().getRedirectedUrl());
        for (int i = 0; i < 100 && House.as(staff, () -> papers.get(ready.getLast())).stage() != Stage.ISSUED; i++) {
            pause();
        }
        assertThat(get(staff, place)).hasStatusOk().bodyText().contains("01/QĐ-LĐLĐ", "02/QĐ-LĐLĐ").doesNotContain("??");
        assertThat(get(staff, place + "/documents.zip").getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(get(staff, place + "/documents.pdf").getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theApiTakesTheSameSteps() {
        var id = House.as(staff, () -> office.written("KẾ HOẠCH", "KH", "Giao chỉ tiêu mẫu"));
        assertThat(api(id, "steps", "{\"act\":\"submit\",\"version\":1}")).hasStatusOk();
        assertThat(api(id, "steps", "{\"act\":\"approve\",\"version\":2}")).hasStatusOk();
        assertThat(api(id, "steps", "{\"act\":\"sign\",\"version\":3,\"signer\":\"\"}")).hasStatus(422);
        assertThat(api(id, "steps", "{\"act\":\"sign\",\"version\":3,\"signer\":\"Người ký mẫu\"}")).hasStatusOk();
        assertThat(api(id, "issue", "{\"version\":4}")).hasStatusOk().bodyText().contains("\"number\":\"01\"");
        assertThat(pages.get().uri("/api/v1/documents/register").with(house.bearer(staff)).exchange()).hasStatusOk().bodyText()
                .contains("KH-LĐLĐ");
        assertThat(pages.get().uri("/api/v1/documents/" + id + "/metadata").with(house.bearer(staff)).exchange()).hasStatusOk()
                .bodyText().contains("\"CodeNotation\":\"KH-LĐLĐ\"");
        assertThat(pages.get().uri("/api/v1/documents/" + id + "/issued").with(house.bearer(staff)).exchange()).hasStatusOk();
        assertThat(api(id, "deliveries", "{\"recipients\":[{\"name\":\"A\",\"address\":\"a@b.example\"}]}")).hasStatus(422);
    }

    private MvcTestResult api(UUID id, String what, String body) {
        return pages.post().uri("/api/v1/documents/" + id + "/" + what).with(house.bearer(staff)).contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString()).content(body).exchange();
    }

    private MvcTestResult get(CurrentUser user, String uri) {
        return pages.get().uri(uri).with(house.session(user)).exchange();
    }

    private MvcTestResult anonymous(String uri) {
        return pages.get().uri(uri).exchange();
    }

    private MvcTestResult compare(String code, byte[] file) {
        return pages.post().uri("/verify").multipart().file(new MockMultipartFile("file", "x.pdf", "application/pdf", file))
                .param("code", code).with(csrf()).exchange();
    }

    private MvcTestResult post(UUID id, String what, Map<String, String> fields) {
        return send(staff, "/documents/" + id + "/" + what, fields);
    }

    private MvcTestResult send(CurrentUser user, String uri, Map<String, String> fields) {
        var post = pages.post().uri(uri).with(house.session(user)).with(csrf()).param("_key", UUID.randomUUID().toString());
        fields.forEach(post::param);
        return post.exchange();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
