package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.kernel.FederationId;

@WholeModule
class WritingApiTest {

    private static final String API = "/api/v1/documents";
    private static final String START = "{\"matterKind\": \"thu\", \"matter\": \"nam-2024\", \"layout\": \"lai-chau/ke-hoach\"}";

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private House house;

    private FederationId federation;
    private Visitor staff;
    private String here = "";

    @BeforeEach
    void aProgramStartsADocument() throws UnsupportedEncodingException {
        federation = house.federation();
        staff = Visitor.of(federation, Role.STAFF, house, pages);
        var started = staff.send(API, "start", START);
        assertThat(started).hasStatus(201);
        here = API + "/" + JsonPath.read(started.getResponse().getContentAsString(), "$.id");
    }

    @Test
    void startingTwiceWithOneKeyIsStartingOnce() {
        assertThat(staff.send(API, "start", START)).hasStatus(201);
        assertThat(staff.ask(API)).bodyJson().extractingPath("$").asArray().hasSize(1);
        assertThat(staff.ask(API + "?matterKind=thu&matter=nam-2024&stage=draft")).bodyJson().extractingPath("$").asArray().hasSize(1);
        assertThat(staff.ask(API + "?stage=issued")).bodyJson().isEqualTo("[]");
        assertThat(staff.ask(API + "?stage=nonsense")).hasStatus(422);
        assertThat(staff.send(API, "other", "{}")).hasStatus(422);
        assertThat(staff.send(API, "gone", "{\"matterKind\": \"thu\", \"matter\": \"x\"}")).hasStatus(404);
    }

    @Test
    void textsAreSavedMergedAndClash() {
        assertThat(staff.put(here + "/text", "a", text(1, "Một\\nHai"))).hasStatusOk().bodyJson().extractingPath("$.number").isEqualTo(2);
        assertThat(staff.put(here + "/text", "b", text(2, "Một\\nBa"))).bodyJson().extractingPath("$.outcome").isEqualTo("saved");
        assertThat(staff.put(here + "/text", "c", text(2, "Bốn\\nHai"))).bodyJson().extractingPath("$.outcome").isEqualTo("merged");
        assertThat(staff.ask(here + "/text")).bodyJson().extractingPath("$.wording.draft.text").isEqualTo("Bốn\nBa");
        var clash = staff.put(here + "/text", "d", text(2, "Năm\\nHai"));
        assertThat(clash).hasStatus(409).bodyJson().extractingPath("$.clashes").asArray().containsExactly("text");
        assertThat(clash).bodyJson().extractingPath("$.theirs.draft.text").isEqualTo("Bốn\nBa");
        assertThat(staff.send(here + "/texts/1/restore", "e", "")).hasStatusOk().bodyJson().extractingPath("$.number").isEqualTo(5);
        assertThat(staff.ask(here + "/texts")).bodyJson().extractingPath("$").asArray().hasSize(5);
        assertThat(staff.ask(here + "/texts/9")).hasStatus(404);
    }

    @Test
    void flawsAreNamedWithFieldAndLine() {
        assertThat(staff.ask(here + "/flaws")).bodyJson().isEqualTo("[]");
        staff.put(here + "/text", "a", text(1, "Một\\n{{chi-tieu.cdcs}}./."));
        var flaws = staff.ask(here + "/flaws");
        assertThat(flaws).bodyJson().extractingPath("$[0].field").isEqualTo("text");
        assertThat(flaws).bodyJson().extractingPath("$[0].line").isEqualTo(2);
        assertThat(staff.ask(here + "/placeholders")).bodyJson().extractingPath("$[?(@.code == 'nam')].value").asArray().containsExactly("2024");
    }

    @Test
    void theDocumentComesInThreeForms() {
        assertThat(staff.ask(here + "/document.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(staff.ask(here + "/document.docx")).hasStatusOk();
        assertThat(staff.ask(here + "/document.html")).hasStatusOk().bodyText().contains("kết nạp 1.060 đoàn viên");
    }

    @Test
    void strangersGetNothingAndReadersWhatWasIssued() {
        var stranger = Visitor.of(house.federation(), Role.STAFF, house, pages);
        for (var path : List.of("", "/text", "/texts", "/texts/1", "/flaws", "/placeholders", "/document.pdf", "/document.html")) {
            assertThat(stranger.ask(here + path)).as(path).hasStatus(404);
        }
        assertThat(stranger.put(here + "/text", "x", text(1, "x"))).hasStatus(404);
        var viewer = Visitor.of(federation, Role.VIEWER, house, pages);
        assertThat(viewer.ask(here)).hasStatus(404);
        assertThat(viewer.ask(API)).bodyJson().isEqualTo("[]");
        assertThat(viewer.ask(here + "/text")).hasStatus(403);
        assertThat(viewer.send(API, "start", START)).hasStatus(403);
    }

    @Test
    void registersAreKeptByProgramsToo() {
        assertThat(staff.send("/api/v1/legal-bases", "a", "{\"type\": \"Kế hoạch\", \"code\": \"117-KH/TU\", \"day\": \"2023-02-03\", \"issuer\": \"Tỉnh ủy\", \"subject\": \"\"}"))
                .hasStatus(201).bodyJson().extractingPath("$.citation").isEqualTo("Căn cứ Kế hoạch số 117-KH/TU ngày 03/02/2023 của Tỉnh ủy");
        assertThat(staff.ask("/api/v1/legal-bases?q=tinh uy")).bodyJson().extractingPath("$").asArray().hasSize(1);
        assertThat(staff.send("/api/v1/recipient-groups", "c", "{\"code\": \"\", \"name\": \"Cấp ủy\", \"members\": [{\"name\": \"Tỉnh ủy\", \"email\": \"\", \"copies\": 1}], \"version\": 0}"))
                .hasStatus(201).bodyJson().extractingPath("$.code").isEqualTo("cap-uy");
        assertThat(staff.send("/api/v1/recipient-groups", "b", "{\"code\": \"\", \"name\": \"\", \"members\": [], \"version\": 0}")).hasStatus(422);
        assertThat(staff.ask("/api/v1/document-templates")).bodyJson().isEqualTo("[]");
    }

    private static String text(int base, String text) {
        return """
                {"base": %d, "wording": {"draft": {"type": "KẾ HOẠCH", "typeCode": "KH", "subject": "Thử", "authority": "", "legalBases": [],
                 "text": "%s", "signature": {"capacity": ["CHỦ TỊCH"], "name": ""}, "recipients": []},
                 "marks": {"urgency": "NONE", "circulation": "", "addressees": [], "drafter": "", "address": "", "verification": null}}}""".formatted(base, text);
    }
}
