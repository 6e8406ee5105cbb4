package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.issuing.Office;
import vn.congdoan.documents.seals.SignatureImages;
import vn.congdoan.documents.signing.FoundSignature;
import vn.congdoan.documents.signing.Signing;
import vn.congdoan.documents.signing.TestImages;
import vn.congdoan.documents.signing.TestKeys;
import vn.congdoan.documents.typesetting.Standards;

@WholeModule
class FileSigningPageTest {

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
    @Autowired
    private SignatureImages images;
    @Autowired
    private Signing signing;
    @Autowired
    private Clock clock;

    private CurrentUser staff;
    private byte[] key = new byte[0];

    @BeforeEach
    void somebodyWorks() {
        staff = house.person(house.federation(), Role.STAFF);
        key = TestKeys.from(clock.instant().minus(Duration.ofDays(1))).file();
        House.does(staff, () -> {
            images.bringSignature(staff.id(), TestImages.signature().png(), BigDecimal.valueOf(45));
            images.bringSeal(TestImages.seal().png(), BigDecimal.valueOf(36));
        });
    }

    @Test
    void aDocumentIsSignedByThePersonAndThenByTheOrganisation() throws Exception {
        var id = House.as(staff, () -> office.approved("KH"));
        assertThat(panel(id)).bodyText().contains("Ký số của người có thẩm quyền", "name=\"keyFile\"", "Số tiếp theo")
                .doesNotContain("??", "Thiết bị lưu khóa");
        assertThat(send(id, "sign-file", Map.of("version", "3"), TestKeys.PASSWORD)).hasRedirectedUrl("/documents/" + id);
        assertThat(panel(id)).bodyText().contains("Đóng dấu số và ban hành").doesNotContain("??");
        assertThat(send(id, "seal-file", Map.of("version", "4"), TestKeys.PASSWORD)).hasRedirectedUrl("/documents/" + id + "/issued");
        var file = House.as(staff, () -> archive.file(id)).bytes();
        assertThat(signing.verify(file)).hasSize(2).allMatch(FoundSignature::intact).last().matches(FoundSignature::coversWhole);
        assertThat(Standards.broken(file)).isEmpty();
    }

    @Test
    void theAnnexFilesAreGivenToWhoReadsTheDocument() {
        var id = House.as(staff, () -> office.approvedWithAnnexes());
        send(id, "sign-file", Map.of("version", "3"), TestKeys.PASSWORD);
        assertThat(send(id, "seal-file", Map.of("version", "4"), TestKeys.PASSWORD)).hasRedirectedUrl("/documents/" + id + "/issued");
        var files = House.as(staff, () -> archive.files(id));
        var reader = new Visitor(house.person(Objects.requireNonNull(staff.federation()), Role.VIEWER), house, pages);
        for (var language : java.util.List.of("vi", "en")) {
            assertThat(reader.get("/documents/" + id + "/issued?lang=" + language)).hasStatusOk().bodyText()
                    .contains("01-KH-LDLD-PHU-LUC-1.pdf", "/documents/" + id + "/files/2", files.getLast().sha256()).doesNotContain("??");
        }
        var page = reader.get("/documents/" + id + "/files/2");
        assertThat(page).hasStatusOk().hasContentType("application/pdf").hasHeader("ETag", "\"" + files.getLast().sha256() + "\"");
        var api = reader.ask("/api/v1/documents/" + id + "/files/2");
        assertThat(api.getResponse().getContentAsByteArray()).isEqualTo(page.getResponse().getContentAsByteArray()).hasSize(files.getLast().size());
        assertThat(reader.ask("/api/v1/documents/" + id + "/files")).bodyJson().extractingPath("$[*].name").asArray()
                .containsExactly("01-KH-LDLD-PHU-LUC-1.pdf", "01-KH-LDLD-PHU-LUC-2.pdf");
        assertThat(reader.ask("/api/v1/documents/" + id + "/files/3")).hasStatus(404);
        var stranger = Visitor.of(house.federation(), Role.STAFF, house, pages);
        assertThat(stranger.get("/documents/" + id + "/files/1")).hasStatus(404);
        assertThat(stranger.ask("/api/v1/documents/" + id + "/files")).hasStatus(404);
        assertThat(stranger.ask("/api/v1/documents/" + id + "/files/1")).hasStatus(404);
    }

    @Test
    void aWrongPasswordLeavesTheDocumentUnsignedUnderItsNumber() {
        var id = House.as(staff, () -> office.approved("KH"));
        var refused = send(id, "sign-file", Map.of("version", "3"), "khác");
        assertThat(refused).flash().hasEntrySatisfying("flash",
                flash -> assertThat(flash.toString()).contains("documents.signing.refused.password").doesNotContain("khác"));
        assertThat(House.as(staff, () -> papers.get(id)).stage()).isEqualTo(Stage.APPROVED);
        assertThat(panel(id)).bodyText().contains("Ký số của người có thẩm quyền").doesNotContain("Số tiếp theo", "??");
        send(id, "sign-file", Map.of("version", "3"), TestKeys.PASSWORD);
        assertThat(House.as(staff, () -> papers.get(id)).stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void theOrganisationsKeyOnTheServerSignsForNobody() {
        var id = House.as(staff, () -> office.approved("KH"));
        assertThat(send(id, "sign-file", Map.of("version", "3", "source", "server"), "")).flash().hasEntrySatisfying("flash",
                flash -> assertThat(flash.toString()).contains("documents.signing.refused.organisations-key"));
        assertThat(House.as(staff, () -> papers.get(id)).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aFormThatIsSentTwiceSignsOnce() {
        var id = House.as(staff, () -> office.approved("KH"));
        var once = Map.of("version", "3", "_key", UUID.randomUUID().toString());
        send(id, "sign-file", once, TestKeys.PASSWORD);
        assertThat(send(id, "sign-file", once, TestKeys.PASSWORD)).hasRedirectedUrl("/documents/" + id);
        assertThat(send(id, "sign-file", Map.of("version", "3"), TestKeys.PASSWORD)).hasStatus(409);
        var seal = Map.of("version", "4", "_key", UUID.randomUUID().toString());
        send(id, "seal-file", seal, TestKeys.PASSWORD);
        assertThat(send(id, "seal-file", seal, TestKeys.PASSWORD)).hasRedirectedUrl("/documents/" + id + "/issued");
    }

    @Test
    void othersNeitherSignNorSeal() {
        var id = House.as(staff, () -> office.approved("KH"));
        var viewer = house.person(Objects.requireNonNull(staff.federation()), Role.VIEWER);
        var stranger = house.person(house.federation(), Role.STAFF);
        assertThat(send(viewer, id, "sign-file", Map.of("version", "3"), TestKeys.PASSWORD)).hasStatus(403);
        assertThat(send(viewer, id, "seal-file", Map.of("version", "3"), TestKeys.PASSWORD)).hasStatus(403);
        assertThat(send(stranger, id, "sign-file", Map.of("version", "3"), TestKeys.PASSWORD)).hasStatus(404);
    }

    private MvcTestResult panel(UUID id) {
        return pages.get().uri("/documents/" + id + "/process").with(house.session(staff)).exchange();
    }

    private MvcTestResult send(UUID id, String act, Map<String, String> fields, String password) {
        return send(staff, id, act, fields, password);
    }

    private MvcTestResult send(CurrentUser user, UUID id, String act, Map<String, String> fields, String password) {
        var request = pages.post().uri("/documents/" + id + "/" + act).multipart()
                .file(new MockMultipartFile("keyFile", "key.p12", "application/x-pkcs12", key.clone()))
                .param("keyPassword", password).with(csrf()).with(house.session(user));
        fields.forEach(request::param);
        if (!fields.containsKey("_key")) {
            request.param("_key", UUID.randomUUID().toString());
        }
        return request.exchange();
    }
}
