package vn.congdoan.organisation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.People;
import vn.congdoan.organisation.Province;

@WholeModule
class PagesTest {

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private People people;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Directory directory;

    private Province province;
    private CurrentUser staff;

    @BeforeEach
    void found() {
        province = new Province(organisation);
        staff = people.of(province.id(), Role.STAFF, null);
    }

    @Test
    void everyPageOpensInBothLanguages() {
        for (var page : new String[] {"/units", "/units?text=tam duong", "/units?kind=district_federation", "/units/new", "/units/options",
                "/units/" + province.tamDuong.id().value(), "/units/" + province.tamDuong.id().value() + "/edit",
                "/units/" + province.tamDuong.id().value() + "/unions/new", "/enterprises", "/enterprises/new", "/imports",
                "/enterprises/" + province.large.id().value(), "/enterprises/" + province.large.id().value() + "/edit",
                "/enterprises/" + province.large.id().value() + "/union/new"}) {
            assertThat(get(staff, page)).as(page).hasStatusOk().bodyText().doesNotContain("??");
            assertThat(get(staff, page + (page.contains("?") ? "&" : "?") + "lang=en")).as(page).hasStatusOk().bodyText().doesNotContain("??");
        }
    }

    @Test
    void unitsAreShownWithWhatStandsBelowThem() {
        assertThat(get(staff, "/units")).bodyText().contains("LĐLĐ huyện Tam Đường", "LĐLĐ huyện Mường Tè", ">73<", ">97<");
    }

    @Test
    void aNewUnitIsSavedOnceHoweverOftenItsFormIsSent() {
        var form = form("name", "Công đoàn xã Mẫu", "kind", "commune_union", "active", "true", "parent", province.tamDuong.id().value().toString());
        var first = post(staff, "/units", form);
        assertThat(first).hasStatus3xxRedirection();
        assertThat(post(staff, "/units", form)).hasStatus3xxRedirection();
        assertThat(get(staff, String.valueOf(first.getResponse().getRedirectedUrl()))).hasStatusOk().bodyText()
                .contains("Công đoàn xã Mẫu", "LĐLĐ huyện Tam Đường");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        assertThat(post(staff, "/units", form("name", "LĐLĐ huyện Tam Đường", "kind", "district_federation", "active", "true")))
                .hasStatus(422).bodyText().contains("Đã có đơn vị", "value=\"LĐLĐ huyện Tam Đường\"");
        assertThat(post(staff, "/enterprises", form("name", "Công ty Ba Mẫu", "unit", province.tamDuong.id().value().toString(),
                "taxCode", "0100047517", "ownership", "NON_STATE", "workers", "30", "countedOn", "2024-06-01")))
                .hasStatus(422).bodyText().contains("Mã số thuế “0100047517” không đúng", "value=\"Công ty Ba Mẫu\"");
    }

    @Test
    void aFormThatIsOlderThanTheUnitIsAConflict() {
        var path = "/units/" + province.tamDuong.id().value();
        assertThat(post(staff, path, form("version", "1", "name", "LĐLĐ huyện Tam Đường mới", "kind", "district_federation", "active", "true"))).hasStatus3xxRedirection();
        assertThat(post(staff, path, form("version", "1", "name", "Tên khác", "kind", "district_federation", "active", "true"))).hasStatus(409);
    }

    @Test
    void enterprisesAreFilteredAndFound() {
        assertThat(get(staff, "/enterprises?withoutUnion=true&minWorkers=25")).bodyText()
                .contains("Công ty Cổ phần Hai Mẫu", "1 doanh nghiệp, 73 lao động").doesNotContain("Công ty TNHH Một Mẫu");
        assertThat(get(staff, "/enterprises?text=mot mau&unit=" + province.tamDuong.id().value())).bodyText().contains("Công ty TNHH Một Mẫu");
    }

    @Test
    void aNewCountIsCurrentAndTheOldOneStaysInTheHistory() {
        var path = "/enterprises/" + province.large.id().value();
        assertThat(post(staff, path + "/workforce", form("workers", "74", "countedOn", "2024-06-11", "source", "SURVEY"))).hasStatus3xxRedirection();
        assertThat(get(staff, path)).bodyText().contains("id=\"workers\">74<", "11/6/2024", "31/5/2024", ">73<");
        assertThat(post(staff, path + "/workforce", form("workers", "75", "countedOn", "2999-01-01"))).hasStatus(422).bodyText().contains("tương lai");
    }

    @Test
    void aUnionIsFoundedAtAnEnterprise() {
        var path = "/enterprises/" + province.large.id().value();
        assertThat(post(staff, path + "/union", form("name", "CĐCS Công ty Hai Mẫu", "kind", "grassroots_union", "sector", "LARGE_ENTERPRISE",
                "members", "60", "day", "2024-07-10"))).hasStatus3xxRedirection();
        assertThat(get(staff, path)).bodyText().contains("CĐCS Công ty Hai Mẫu", "Đã có công đoàn").doesNotContain("/union/new");
        assertThat(get(staff, "/enterprises?withoutUnion=true")).bodyText().doesNotContain("Công ty Cổ phần Hai Mẫu");
    }

    @Test
    void anOccupationalUnionIsFoundedBelowAUnit() {
        assertThat(post(staff, "/units/" + province.tamDuong.id().value() + "/unions", form("name", "Nghiệp đoàn xe ôm", "kind", "occupational_union",
                "sector", "INFORMAL", "members", "25", "day", "2024-07-10"))).hasStatus3xxRedirection();
        assertThat(get(staff, "/units/" + province.tamDuong.id().value())).bodyText().contains("Nghiệp đoàn xe ôm");
    }

    @Test
    void aListIsLookedAtBeforeItIsEntered() {
        var shown = upload("group,enterprise,workers\nHuyện Mường Tè,Công ty Bốn Mẫu,30\nhuyện mường tè,Công ty Cổ phần Hai Mẫu,74\n");
        assertThat(shown).hasStatus3xxRedirection();
        var address = String.valueOf(shown.getResponse().getRedirectedUrl());
        assertThat(get(staff, address)).hasStatusOk().bodyText().contains("Mới", "Thay đổi", "Công ty Bốn Mẫu", "Xác nhận nhập 2 dòng");
        assertThat(get(staff, "/enterprises")).bodyText().doesNotContain("Công ty Bốn Mẫu");
        assertThat(post(staff, address + "/confirm", form())).hasStatus3xxRedirection();
        assertThat(get(staff, "/enterprises")).bodyText().contains("Công ty Bốn Mẫu", ">74<");
        assertThat(get(staff, "/imports")).bodyText().contains("danh-sach.csv", "Đã nhập");
    }

    @Test
    void aWrongFileIsAnsweredWithEveryFlawAndItsPlace() {
        assertThat(upload("group,enterprise,workers\nHuyện Mường Tè,A,abc\nHuyện Xa,B,1\n")).hasStatus(422).bodyText()
                .contains("Tệp có 2 lỗi", "danh-sach.csv", "abc", "workers", "số nguyên không âm", "Huyện Xa");
        assertThat(upload("%PDF-1.7")).hasStatus(422).bodyText().contains("PDF");
    }

    @Test
    void anImportThatIsNotWantedIsDiscarded() {
        var address = String.valueOf(upload("group,enterprise,workers\nHuyện Mường Tè,Công ty Năm Mẫu,30\n").getResponse().getRedirectedUrl());
        assertThat(post(staff, address + "/cancel", form())).hasStatus3xxRedirection();
        assertThat(post(staff, address + "/confirm", form())).hasStatus(422).bodyText().contains("đã được xác nhận hoặc đã bỏ");
        assertThat(get(staff, "/enterprises")).bodyText().doesNotContain("Công ty Năm Mẫu");
    }

    @Test
    void anAdminChangesTheHeadingOfDocuments() {
        var admin = people.of(province.id(), Role.FEDERATION_ADMIN, null);
        assertThat(get(admin, "/admin/federation")).hasStatusOk().bodyText().contains("TỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var form = form("version", "1", "governingBody", "TỔNG LIÊN ĐOÀN\r\nLAO ĐỘNG VIỆT NAM", "headingBody", "LIÊN ĐOÀN LAO ĐỘNG\r\nTỈNH KHÁC",
                "name", "LĐLĐ tỉnh Khác", "shortName", "LĐLĐ tỉnh Khác", "place", "Tỉnh Khác", "documentCode", "LĐLĐ");
        assertThat(post(admin, "/admin/federation", form)).hasStatus3xxRedirection();
        assertThat(province.inside(organisation::federation).letterhead().headingBody()).containsExactly("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH KHÁC");
        form.put("_key", UUID.randomUUID().toString());
        assertThat(post(admin, "/admin/federation", form)).hasStatus(409); // a form from before
    }

    @Test
    void theOperatorBringsFederationsOntoTheDeployment() {
        var operator = people.of(null, Role.PLATFORM_OPERATOR, null);
        assertThat(get(operator, "/platform/federations/new")).hasStatusOk();
        var form = form("code", "tinh-moi", "headingBody", "LIÊN ĐOÀN LAO ĐỘNG", "name", "LĐLĐ tỉnh Mới", "shortName", "LĐLĐ tỉnh Mới",
                "place", "Tỉnh Mới", "documentCode", "LĐLĐ");
        assertThat(post(operator, "/platform/federations", form)).hasStatus3xxRedirection();
        assertThat(get(operator, "/platform/federations")).hasStatusOk().bodyText().contains("LĐLĐ tỉnh Mới", "tinh-moi");
        assertThat(get(operator, "/platform/federations/options")).hasStatusOk().bodyText().contains("<option").doesNotContain("<html");
        form.put("_key", UUID.randomUUID().toString());
        assertThat(post(operator, "/platform/federations", form)).hasStatus(422).bodyText().contains("đã được dùng");
    }

    @Test
    void aViewerReadsAndDoesNotWrite() {
        var viewer = people.of(province.id(), Role.VIEWER, null);
        assertThat(get(viewer, "/units")).hasStatusOk().bodyText().doesNotContain("/units/new");
        assertThat(get(viewer, "/enterprises/" + province.large.id().value())).hasStatusOk().bodyText().doesNotContain("<form class=\"card\"");
        assertThat(get(viewer, "/units/new")).hasStatus(403);
        assertThat(get(viewer, "/imports")).hasStatus(403);
        assertThat(post(viewer, "/enterprises/" + province.large.id().value() + "/workforce", form("workers", "1"))).hasStatus(403);
        assertThat(province.inside(() -> directory.enterprise(province.large.id(), Optional.empty()).workforce().workers())).isEqualTo(73);
    }

    @Test
    void aUnitOfficerSeesTheOwnSubtreeOnly() {
        var officer = people.of(province.id(), Role.UNIT_OFFICER, province.tamDuong.id());
        assertThat(get(officer, "/units")).bodyText().contains("LĐLĐ huyện Tam Đường").doesNotContain("Mường Tè");
        assertThat(get(officer, "/units/options")).bodyText().contains("LĐLĐ huyện Tam Đường").doesNotContain("Mường Tè");
        assertThat(get(officer, "/enterprises")).bodyText().contains("Công ty TNHH Một Mẫu", "1 doanh nghiệp").doesNotContain("Hai Mẫu");
        assertThat(get(officer, "/units/" + province.muongTe.id().value())).hasStatus(404);
        assertThat(get(officer, "/enterprises/" + province.large.id().value())).hasStatus(404);
        assertThat(get(officer, "/enterprises?unit=" + province.muongTe.id().value())).hasStatus(404);
    }

    @Test
    void whatBelongsToAnotherFederationIsNotFound() {
        var stranger = people.of(new Province(organisation).id(), Role.STAFF, null);
        var imported = String.valueOf(upload("group,enterprise,workers\nHuyện Mường Tè,Công ty Sáu Mẫu,30\n").getResponse().getRedirectedUrl());
        for (var path : new String[] {"/units/" + province.tamDuong.id().value(), "/units/" + province.tamDuong.id().value() + "/edit",
                "/enterprises/" + province.large.id().value(), "/enterprises/" + province.large.id().value() + "/union/new", imported,
                "/units/" + UUID.randomUUID(), "/units/khong-phai-ma"}) {
            assertThat(get(stranger, path)).as(path).hasStatus(404);
        }
        assertThat(post(stranger, imported + "/confirm", form())).hasStatus(404);
        assertThat(post(stranger, "/enterprises/" + province.large.id().value() + "/workforce", form("workers", "1"))).hasStatus(404);
        assertThat(post(stranger, "/units", form("name", "X", "kind", "commune_union", "parent", province.tamDuong.id().value().toString()))).hasStatus(404);
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return pages.get().uri(address).with(people.session(user)).exchange();
    }

    private MvcTestResult post(CurrentUser user, String address, Map<String, String> form) {
        var request = pages.post().uri(address).with(people.session(user)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult upload(String csv) {
        return pages.perform(multipart("/imports/enterprises")
                .file(new MockMultipartFile("file", "danh-sach.csv", "text/csv", csv.getBytes(UTF_8)))
                .param("_key", UUID.randomUUID().toString()).param("countedOn", "2024-06-11").param("source", "SURVEY")
                .with(people.session(staff)).with(csrf()));
    }

    private static Map<String, String> form(String... fields) {
        var form = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        form.put("_key", UUID.randomUUID().toString());
        return form;
    }
}
