package vn.congdoan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.People;
import vn.congdoan.organisation.Province;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.Stage;

@WholeModule
class RoadPagesTest {

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private People people;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Pipeline pipeline;

    private Province province;
    private CurrentUser staff;
    private String large;

    @BeforeEach
    void found() {
        province = new Province(organisation);
        staff = people.of(province.id(), Role.STAFF, null);
        large = "/enterprises/" + province.large.id().value() + "/road";
    }

    @Test
    void everyPageOpensInBothLanguages() {
        post(staff, "/teams", form("kind", "task_team", "name", "Tổ công tác số 1", "from", "2024-03-01"));
        for (var page : new String[] {"/road", "/road/list", "/road/list?stage=SURVEYED&overdue=true&text=mau&minWorkers=25", "/road/rules", large,
                large + "/move", large + "/move?to=POSTPONED", large + "/recognition", "/teams", "/teams/new"}) {
            assertThat(get(staff, page)).as(page).hasStatusOk().bodyText().doesNotContain("??");
            assertThat(get(staff, page + (page.contains("?") ? "&" : "?") + "lang=en")).as(page).hasStatusOk().bodyText().doesNotContain("??");
        }
    }

    @Test
    void anEnterpriseIsTakenToItsRecognition() {
        assertThat(post(staff, large + "/move", form("version", "1", "to", "CONGRESS", "day", "2024-07-10", "persons", "4"))).hasStatus(422)
                .bodyText().contains("Cần ít nhất 5");
        assertThat(post(staff, large + "/move", form("version", "1", "to", "CONGRESS", "day", "2024-07-10", "persons", "8", "from", "board")))
                .hasRedirectedUrl("/road");
        assertThat(get(staff, large)).bodyText().contains("Còn thiếu 6 giấy tờ", "quá hạn 20/7/2024");
        var decision = form("version", "2", "number", "15/QĐ-LĐLĐ", "decidedOn", "2024-07-20", "effectiveOn", "2024-07-20",
                "unionName", "CĐCS Hai Mẫu", "kind", "grassroots_union", "sector", "LARGE_ENTERPRISE", "members", "8");
        assertThat(post(staff, large + "/recognition", decision)).hasStatus(422).bodyText().contains("Biên bản đại hội thành lập");
        var despite = new HashMap<>(decision);
        despite.put("despite", "Hồ sơ giấy đang gửi bưu điện");
        despite.put("_key", UUID.randomUUID().toString());
        assertThat(post(staff, large + "/recognition", despite)).hasRedirectedUrl(large);
        assertThat(post(staff, large + "/recognition", despite)).hasRedirectedUrl(large); // a double click founds no second union
        assertThat(get(staff, large)).bodyText().contains("15/QĐ-LĐLĐ", "CĐCS Hai Mẫu", "Hồ sơ giấy đang gửi bưu điện", "/movements/foundings/");
    }

    @Test
    void chargeNextStepNotesAndPapersAreKept() {
        post(staff, large + "/charge", form("version", "1", "who", "officer", "officer", "Nguyễn Văn Mẫu", "office", "Phó Chủ tịch"));
        post(staff, large + "/next", form("version", "2", "what", "Gặp giám đốc", "by", "2024-08-01"));
        post(staff, large + "/notes", form("version", "3", "note", "Đã gọi điện"));
        assertThat(post(staff, large + "/papers", form("version", "4", "paper", "MINUTES", "day", "2024-07-01"))).hasStatus3xxRedirection();
        assertThat(post(staff, large + "/papers", form("version", "4", "paper", "REQUEST", "day", "2024-07-01"))).hasStatus(409);
        assertThat(get(staff, large)).bodyText().contains("Nguyễn Văn Mẫu, Phó Chủ tịch", "Gặp giám đốc", "Đã gọi điện", "Còn thiếu 5 giấy tờ");
        assertThat(get(staff, "/road")).bodyText().contains("road-late", "Gặp giám đốc", "quá hạn 1/8/2024");
        assertThat(get(staff, "/road/list?overdue=true&charge=Nguyễn Văn Mẫu")).bodyText().contains("Hai Mẫu").doesNotContain("Một Mẫu");
        assertThat(get(staff, "/road/list.csv?overdue=true")).hasStatusOk().bodyText().contains("Doanh nghiệp", "Gặp giám đốc").doesNotContain("Một Mẫu");
        assertThat(get(staff, "/road/list.xlsx").getResponse().getContentAsByteArray()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void aTeamAndItsMemberAreSetUpAndPutInCharge() {
        var address = String.valueOf(post(staff, "/teams", form("kind", "task_team", "name", "Tổ công tác số 1", "from", "2024-03-01",
                "units", province.muongTe.id().value().toString())).getResponse().getRedirectedUrl());
        post(staff, address + "/members", form("version", "1", "name", "Trần Thị Mẫu", "duty", "HEAD", "phone", "0912345634", "from", "2024-03-01"));
        assertThat(get(staff, address)).bodyText().contains("Trần Thị Mẫu", "091*****34", "LĐLĐ huyện Mường Tè").doesNotContain("0912345634");
        assertThat(get(staff, address + "/phones")).bodyText().contains("0912345634");
        assertThat(get(people.of(province.id(), Role.VIEWER, null), address + "/phones")).hasStatus(403);
        var team = address.substring(address.lastIndexOf('/') + 1);
        post(staff, large + "/charge", form("version", "1", "who", team + ":1"));
        assertThat(get(staff, "/road/list?charge=" + team)).bodyText().contains("Tổ công tác số 1: Trần Thị Mẫu");
        assertThat(get(staff, "/api/v1/teams")).bodyText().contains("091*****34").doesNotContain("0912345634");
    }

    @Test
    void anOfficerWorksInTheOwnSubtreeOnlyAndAViewerReads() {
        var officer = people.of(province.id(), Role.UNIT_OFFICER, province.tamDuong.id());
        assertThat(get(officer, "/road")).bodyText().contains("Một Mẫu").doesNotContain("Hai Mẫu");
        assertThat(get(officer, large)).hasStatus(404);
        assertThat(post(officer, large + "/move", form("version", "1", "to", "APPROACHED", "day", "2024-07-10"))).hasStatus(404);
        var small = "/enterprises/" + province.small.id().value() + "/road";
        assertThat(post(officer, small + "/move", form("version", "1", "to", "APPROACHED", "day", "2024-07-10"))).hasRedirectedUrl(small);
        var viewer = people.of(province.id(), Role.VIEWER, null);
        assertThat(get(viewer, large)).hasStatusOk().bodyText().doesNotContain("road/notes");
        assertThat(get(viewer, large + "/move")).hasStatus(403);
        assertThat(post(viewer, large + "/notes", form("version", "1", "note", "x"))).hasStatus(403);
    }

    @Test
    void programsListAndMove() {
        assertThat(get(staff, "/api/v1/road?minWorkers=25")).hasStatusOk().bodyText().contains("Hai Mẫu", "\"SURVEYED\":1").doesNotContain("Một Mẫu");
        var moved = pages.post().uri("/api/v1/road/" + province.large.id().value() + "/moves").with(people.bearer(staff))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\":1,\"to\":\"APPROACHED\",\"day\":\"2024-07-10\"}").exchange();
        assertThat(moved).hasStatusOk().bodyText().contains("\"stage\":\"APPROACHED\"", "\"version\":2");
        assertThat(province.inside(() -> pipeline.road(province.large.id(), Optional.empty())).orElseThrow().stage()).isEqualTo(Stage.APPROACHED);
    }

    @Test
    void ownRulesAreEnteredWithTheirDayAndSource() {
        assertThat(post(staff, "/road/rules", form("day", "2024-01-01", "minimum", "10", "delegatesFrom", "100", "fileDays", "20", "decisionDays", "30")))
                .hasStatus(422).bodyText().contains("Cần ghi căn cứ");
        assertThat(post(staff, "/road/rules", form("day", "2024-01-01", "minimum", "10", "delegatesFrom", "100", "fileDays", "20", "decisionDays", "30",
                "source", "HD của tỉnh"))).hasRedirectedUrl("/road/rules");
        assertThat(get(staff, "/road/rules")).bodyText().contains("HD của tỉnh", "1/1/2024");
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return pages.get().uri(address).with(address.startsWith("/api/") ? people.bearer(user) : people.session(user)).exchange();
    }

    private MvcTestResult post(CurrentUser user, String address, Map<String, String> form) {
        var request = pages.post().uri(address).with(people.session(user)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> form(String... namesAndValues) {
        var form = new HashMap<String, String>();
        form.put("_key", UUID.randomUUID().toString());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }
}
