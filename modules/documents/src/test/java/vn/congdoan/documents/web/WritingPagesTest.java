package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.kernel.FederationId;

@WholeModule
class WritingPagesTest {

    private static final String THING = "kind=thu&matter=nam-2024";

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private House house;
    @Autowired
    private Papers papers;

    private FederationId federation;
    private Visitor staff;

    @BeforeEach
    void somebodyComesIn() {
        federation = house.federation();
        staff = Visitor.of(federation, Role.STAFF, house, pages);
    }

    @Test
    void everyPageIsShownInBothLanguages() {
        var here = staff.starts("THÔNG BÁO", "Lịch nghỉ Tết");
        for (var page : List.of("/documents", "/documents/new", "/documents/new?" + THING, here, here + "/versions", "/documents/bases",
                "/documents/bases/picks", "/documents/groups", "/documents/groups/new", "/documents/templates")) {
            for (var language : List.of("vi", "en")) {
                assertThat(staff.get(page + (page.contains("?") ? "&" : "?") + "lang=" + language)).as(page).hasStatusOk()
                        .bodyText().doesNotContain("??documents", "??web");
            }
        }
        assertThat(staff.get("/documents?lang=vi")).bodyText().contains("THÔNG BÁO", "Lịch nghỉ Tết", "Đang soạn");
        assertThat(staff.get("/documents?q=nghi+tet&stage=draft&year=1999")).bodyText().contains("Chưa có văn bản nào");
    }

    @Test
    void aDocumentAboutAThingShowsItsFigures() {
        assertThat(staff.get("/documents/new?" + THING)).bodyText().contains("Kế hoạch năm");
        var here = started();
        assertThat(staff.get(here)).hasStatusOk().bodyText().contains("# I. MỤC ĐÍCH", "data-code=\"chi-tieu.thuc-tang\"", "data-value=\"1.060\"",
                "kết nạp 1.060 đoàn viên", "Phát triển đoàn viên năm 2024", "/campaigns/nam-2024");
    }

    @Test
    void whatIsTypedIsShownCheckedAndKeptForItsWriter() {
        var here = started();
        var typed = words("Đang gõ {{khong-co}}", 1);
        typed.put("keep", "true");
        assertThat(staff.post(here + "/preview", typed)).hasStatusOk().bodyText()
                .contains("Đang gõ", "data-field=\"text\"", "data-line=\"1\"", "khong-co", "class=\"vb\"").doesNotContain("<html");
        assertThat(staff.get(here)).bodyText().contains("Đang gõ {{khong-co}}", "chưa lưu");
        assertThat(colleague().get(here)).bodyText().doesNotContain("Đang gõ");
        assertThat(staff.post(here + "/working/drop", Map.of())).hasStatus3xxRedirection();
        assertThat(staff.get(here)).bodyText().doesNotContain("Đang gõ");
    }

    @Test
    void markupInWordsNeverBecomesMarkupOfThePage() {
        var here = staff.starts("THÔNG BÁO", "<script>alert(1)</script>");
        staff.post(here, words("<img src=x onerror=alert(1)> \"'&./.", 1));
        assertThat(staff.get(here)).hasStatusOk().bodyText().doesNotContain("<script>alert", "<img src=x");
        assertThat(staff.get("/documents")).bodyText().doesNotContain("<script>alert");
    }

    @Test
    void savedTextsAreVersions() {
        var here = started();
        assertThat(staff.post(here, words("Lời mới./.", 1))).hasRedirectedUrl(here);
        assertThat(staff.get(here + "/versions")).bodyText().contains("Phiên bản 1", "Phiên bản 2", "<ins>", "Lời mới./.");
        assertThat(staff.post(here + "/versions/1/restore", Map.of())).hasRedirectedUrl(here);
        assertThat(staff.get(here)).bodyText().contains("# I. MỤC ĐÍCH").doesNotContain("Lời mới");
        assertThat(staff.get(here + "/versions")).bodyText().contains("Khôi phục phiên bản 1");
        assertThat(staff.get(here + "/versions?from=1&to=3")).bodyText().contains("Hai bản giống nhau");
        assertThat(staff.get(here + "/versions?to=9")).hasStatus(404);
    }

    @Test
    void aFormSentTwiceIsOneVersion() {
        var here = started();
        var key = UUID.randomUUID().toString();
        staff.post(here, key, words("Lời mới./.", 1));
        assertThat(staff.post(here, key, words("Lời mới./.", 1))).hasRedirectedUrl(here);
        assertThat(staff.get(here + "/versions")).bodyText().contains("restore-1").doesNotContain("restore-2", "restore-3");
    }

    @Test
    void whoComesLateSeesBothAndMergesThem() {
        var here = started();
        var other = colleague();
        other.post(here, words("Lời của đồng nghiệp./.", 1));
        var late = staff.post(here, words("Lời của tôi./.", 1));
        assertThat(late).hasStatus(409).bodyText().contains("cùng chỗ với bạn", "đồng", "Lời của tôi./.", other.user().displayName(), "name=\"base\" value=\"2\"");
        assertThat(staff.get(here)).bodyText().contains("Lời của tôi./.");
        assertThat(staff.post(here, words("Lời của hai người./.", 2))).hasRedirectedUrl(here);
        assertThat(other.get(here)).bodyText().contains("Lời của hai người./.");
    }

    @Test
    void refusedWordsComeBackAsTyped() {
        var here = started();
        var typed = words("Giữ lời này./.", 1);
        typed.put("subject", "x".repeat(1001));
        assertThat(staff.post(here, typed)).hasStatus(422).bodyText().contains("Giữ lời này./.", "dài quá 1.000 ký tự");
    }

    @Test
    void filesAreGivenOfSavedAndUnsavedWords() {
        var here = started();
        assertThat(staff.get(here + "/document.pdf")).hasStatusOk().hasContentType("application/pdf").headers().hasValue("Cache-Control", "no-store");
        assertThat(staff.get(here + "/document.docx")).hasStatusOk();
        assertThat(staff.post(here + "/unsaved.pdf", words("Chưa lưu./.", 1))).hasStatusOk().hasContentType("application/pdf");
        assertThat(staff.post(here + "/unsaved.docx", words("Chưa lưu./.", 1))).hasStatusOk();
        assertThat(staff.post(here + "/unsaved.pdf", words("Chữ 漢./.", 1))).hasStatus(422).bodyText().contains("漢");
        assertThat(staff.get(here)).bodyText().doesNotContain("Chưa lưu./.");
    }

    @Test
    void aWordFileIsABeginning() {
        var here = started();
        var docx = staff.get(here + "/document.docx").getResponse().getContentAsByteArray();
        var imported = staff.upload("/documents/import", "ke-hoach.docx", docx);
        assertThat(imported).hasStatus3xxRedirection();
        assertThat(staff.get(Objects.requireNonNull(imported.getResponse().getRedirectedUrl()))).hasStatusOk().bodyText()
                .contains("KẾ HOẠCH", "kết nạp 1.060 đoàn viên trong năm 2024./.");
        assertThat(staff.upload("/documents/import", "x.docx", new byte[] {1, 2, 3})).hasStatus(422).bodyText().contains("alert-danger");
        assertThat(staff.get("/documents/import")).hasStatusOk();
    }

    @Test
    void submittedDocumentsAreShownAndNotEdited() {
        var here = started();
        House.does(staff.user(), () -> papers.move(id(here), 1, Stage.DRAFT, Stage.SUBMITTED));
        assertThat(staff.get(here)).hasStatusOk().bodyText().contains("Đã trình", "kết nạp 1.060").doesNotContain("name=\"base\"");
        assertThat(staff.post(here, words("Sửa lén./.", 1))).hasStatus(422);
        assertThat(House.as(staff.user(), () -> papers.text(id(here)).number())).isEqualTo(1);
    }

    @Test
    void readersSeeWhatLeftTheHouseAndStrangersNothing() {
        var here = started();
        var viewer = Visitor.of(federation, Role.VIEWER, house, pages);
        var stranger = Visitor.of(house.federation(), Role.STAFF, house, pages);
        assertThat(viewer.get(here)).hasStatus(404);
        assertThat(viewer.get("/documents")).bodyText().contains("Chưa có văn bản nào").doesNotContain("/documents/new");
        assertThat(viewer.get("/documents?stage=draft")).bodyText().doesNotContain("năm 2024", "KẾ HOẠCH");
        assertThat(viewer.get("/documents/new")).hasStatus(403);
        assertThat(viewer.post(here, words("x", 1))).hasStatus(403);
        assertThat(viewer.get("/documents/bases")).hasStatus(403);
        for (var path : List.of("", "/versions", "/document.pdf", "/document.docx")) {
            assertThat(stranger.get(here + path)).as(path).hasStatus(404);
        }
        assertThat(stranger.post(here, words("x", 1))).hasStatus(404);
        assertThat(stranger.post(here + "/preview", words("x", 1))).hasStatus(404);
        House.does(staff.user(), () -> papers.move(id(here), 1, Stage.DRAFT, Stage.ISSUED));
        assertThat(viewer.get(here)).hasStatusOk().bodyText().contains("Đã ban hành");
        assertThat(viewer.get("/documents")).bodyText().contains("Phát triển đoàn viên năm 2024");
        assertThat(staff.get(here + "/document.pdf")).hasStatus(404);
        assertThat(stranger.get(here)).hasStatus(404);
    }

    private Visitor colleague() {
        return Visitor.of(federation, Role.FEDERATION_ADMIN, house, pages);
    }

    private String started() {
        return Objects.requireNonNull(staff.post("/documents", Map.of("kind", "thu", "matter", "nam-2024", "layout", "lai-chau/ke-hoach"))
                .getResponse().getRedirectedUrl());
    }

    private static UUID id(String here) {
        return UUID.fromString(here.substring(here.lastIndexOf('/') + 1));
    }

    private static Map<String, String> words(String text, int base) {
        return new HashMap<>(Map.of("type", "KẾ HOẠCH", "typeCode", "KH", "subject", "Phát triển đoàn viên năm {{nam}}", "text", text,
                "capacity", "TM. BAN THƯỜNG VỤ\r\nCHỦ TỊCH", "recipients", "Như trên;\r\nLưu: VT.", "urgency", "NONE", "base", Integer.toString(base)));
    }
}
