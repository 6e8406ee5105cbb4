package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;

@WholeModule
class RegisterPagesTest {

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private House house;

    private Visitor admin;
    private Visitor staff;

    @BeforeEach
    void twoPeopleComeIn() {
        var federation = house.federation();
        admin = Visitor.of(federation, Role.FEDERATION_ADMIN, house, pages);
        staff = Visitor.of(federation, Role.STAFF, house, pages);
    }

    @Test
    void aPastedCitationFillsTheForm() {
        assertThat(staff.get("/documents/bases?citation=Kế hoạch số 117-KH/TU ngày 5/1/2023 của Tỉnh ủy về phát triển Đảng")).bodyText()
                .contains("value=\"117-KH/TU\"", "value=\"05/01/2023\"", "value=\"Tỉnh ủy\"", "về phát triển Đảng");
        assertThat(staff.get("/documents/bases?citation=không rõ")).bodyText().contains("Không nhận ra");
    }

    @Test
    void enteredDocumentsAreFoundPickedAndPutOutOfForce() {
        assertThat(staff.post("/documents/bases", basis("27/3/2024"))).hasRedirectedUrl("/documents/bases");
        assertThat(staff.get("/documents/bases/picks?q=31 tlđ")).bodyText().contains("data-line=\"Căn cứ Kế hoạch số 31/KH-TLĐ ngày 27/3/2024",
                "data-brief=\"Kế hoạch số 31/KH-TLĐ\"").doesNotContain("<html");
        assertThat(staff.post("/documents/bases", basis("27/3/2024"))).hasStatus(422).bodyText().contains("Sổ đã có");
        assertThat(staff.post("/documents/bases", basis("hôm qua"))).hasStatus(422).bodyText().contains("hôm qua", "31/KH-TLĐ");
        var page = link(staff.get("/documents/bases"), "/documents/bases/");
        var change = new java.util.HashMap<>(basis("28/3/2024"));
        change.put("version", "1");
        assertThat(staff.post(page, change)).hasStatus3xxRedirection();
        assertThat(staff.get("/documents/bases")).bodyText().contains("28/3/2024", "Hết hiệu lực");
        assertThat(staff.post(page, change)).hasStatus(409);
    }

    @Test
    void groupsAreMadeChangedAndDeleted() {
        assertThat(staff.post("/documents/groups", Map.of("name", "Cấp ủy", "name-0", "Thường trực Tỉnh ủy", "email-0", "a@example.vn", "copies-0", "2",
                "name-1", "", "name-2", "Các ban Đảng"))).hasRedirectedUrl("/documents/groups");
        assertThat(staff.get("/documents/groups")).bodyText().contains("{{nhom.cap-uy}}", "Thường trực Tỉnh ủy", "Các ban Đảng");
        var page = link(staff.get("/documents/groups"), "/documents/groups/");
        assertThat(staff.get(page)).hasStatusOk().bodyText().contains("a@example.vn");
        assertThat(staff.post(page, Map.of("version", "1", "name", "Cấp ủy", "name-0", "x", "email-0", "không phải thư"))).hasStatus(422)
                .bodyText().contains("không phải thư");
        assertThat(staff.post(page, Map.of("version", "1", "name", "Đảng", "name-0", "Tỉnh ủy"))).hasStatus3xxRedirection();
        assertThat(staff.post(page + "/delete", Map.of("version", "1"))).hasStatus(409);
        assertThat(staff.post(page + "/delete", Map.of("version", "2"))).hasRedirectedUrl("/documents/groups");
        assertThat(staff.get(page)).hasStatus(404);
    }

    @Test
    void theAdminKeepsTemplatesAndStaffBeginWithThem() {
        var here = admin.starts("THÔNG BÁO", "Lịch nghỉ");
        assertThat(staff.post(here + "/template", Map.of("name", "Mẫu thông báo"))).hasStatus(403);
        var template = Objects.requireNonNull(admin.post(here + "/template", Map.of("name", "Mẫu thông báo")).getResponse().getRedirectedUrl());
        assertThat(staff.get(template)).hasStatusOk().bodyText().contains("Mẫu thông báo", "disabled");
        assertThat(admin.post(template, Map.of("version", "1", "name", "Mẫu nghỉ", "type", "THÔNG BÁO", "typeCode", "TB", "subject", "Nghỉ", "text", "Nghỉ 5 ngày./.")))
                .hasRedirectedUrl("/documents/templates");
        assertThat(staff.get("/documents/new")).bodyText().contains("Mẫu nghỉ");
        var id = template.substring(template.lastIndexOf('/') + 1);
        var begun = Objects.requireNonNull(staff.post("/documents", Map.of("template", id, "subject", "Nghỉ hè")).getResponse().getRedirectedUrl());
        assertThat(staff.get(begun)).bodyText().contains("Nghỉ 5 ngày./.", "Nghỉ hè");
        assertThat(admin.post(template + "/retired", Map.of("version", "2", "retired", "true"))).hasStatus3xxRedirection();
        assertThat(staff.get("/documents/new")).bodyText().doesNotContain("Mẫu nghỉ");
        assertThat(staff.post(template, Map.of("version", "3", "name", "x"))).hasStatus(403);
        for (var language : List.of("vi", "en")) {
            assertThat(admin.get("/documents/templates?lang=" + language)).bodyText().doesNotContain("??documents");
            assertThat(admin.get(template + "?lang=" + language)).bodyText().doesNotContain("??documents");
        }
    }

    @Test
    void otherFederationsFindNothing() {
        staff.post("/documents/bases", basis("27/3/2024"));
        staff.post("/documents/groups", Map.of("name", "Cấp ủy", "name-0", "Tỉnh ủy"));
        var stranger = Visitor.of(house.federation(), Role.STAFF, house, pages);
        assertThat(stranger.get(link(staff.get("/documents/bases"), "/documents/bases/"))).hasStatus(404);
        assertThat(stranger.get(link(staff.get("/documents/groups"), "/documents/groups/"))).hasStatus(404);
        assertThat(stranger.get("/documents/bases/picks")).bodyText().doesNotContain("31/KH-TLĐ");
    }

    private static Map<String, String> basis(String day) {
        return Map.of("type", "Kế hoạch", "code", "31/KH-TLĐ", "day", day, "issuer", "Tổng Liên đoàn Lao động Việt Nam", "subject", "phát triển đoàn viên");
    }

    private static String link(MvcTestResult page, String start) {
        try {
            var found = Pattern.compile("href=\"(" + start + "[0-9a-f-]{36})\"").matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
