package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.seals.SignatureImages;
import vn.congdoan.documents.signing.TestImages;
import vn.congdoan.kernel.FederationId;

@WholeModule
class SignatureImagesPageTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private House house;
    @Autowired
    private SignatureImages images;

    private FederationId federation = new FederationId(1);
    private CurrentUser admin;
    private CurrentUser staff;

    @BeforeEach
    void hire() {
        federation = house.federation();
        admin = house.person(federation, Role.FEDERATION_ADMIN);
        staff = house.person(federation, Role.STAFF);
    }

    @Test
    void everybodyBringsAndSeesTheOwnSignature() throws Exception {
        assertThat(page(staff)).contains("Chưa có ảnh chữ ký").doesNotContain("Con dấu của cơ quan", "??");
        bring(staff, "own", TestImages.signature().png(), "45");
        assertThat(page(staff)).contains("rộng 45 mm", "/documents/signatures/own/image");
        assertThat(show(staff, "/own/image").getContentType()).isEqualTo("image/png");
        assertThat(page(admin)).contains("Chưa có ảnh chữ ký");
        assertThat(show(admin, "/own/image").getStatus()).isEqualTo(404);
    }

    @Test
    void onlyAdminsKeepTheSeal() throws Exception {
        assertThat(bring(staff, "seal", TestImages.seal().png(), "36").getStatus()).isEqualTo(403);
        assertThat(show(staff, "/seal/image").getStatus()).isEqualTo(403);
        bring(admin, "seal", TestImages.seal().png(), "36,5");
        assertThat(House.as(staff, () -> images.seal()).orElseThrow().image().width()).isEqualTo(36.5);
        assertThat(show(admin, "/seal/image").getStatus()).isEqualTo(200);
        var elsewhere = house.person(house.federation(), Role.FEDERATION_ADMIN);
        assertThat(show(elsewhere, "/seal/image").getStatus()).isEqualTo(404);
    }

    @Test
    void aNewImageTakesThePlaceOfTheOneBefore() throws Exception {
        bring(staff, "own", TestImages.signature().png(), "45");
        var before = House.as(staff, () -> images.signatureOf(staff.id())).orElseThrow();
        bring(staff, "own", TestImages.signature().png(), "40");
        var after = House.as(staff, () -> images.signatureOf(staff.id())).orElseThrow();
        assertThat(after.image().width()).isEqualTo(40);
        assertThat(after.since()).isAfter(before.since());
    }

    @Test
    void anImageIsTakenOutOfUse() throws Exception {
        bring(staff, "own", TestImages.signature().png(), "45");
        mvc.perform(post("/documents/signatures/own/end").param("_key", key()).with(csrf()).with(house.session(staff)));
        assertThat(House.as(staff, () -> images.signatureOf(staff.id()))).isEmpty();
        assertThat(show(staff, "/own/image").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureChangesNothing() throws Exception {
        bring(staff, "own", TestImages.signature().png(), "45");
        bring(staff, "own", new byte[] {1, 2, 3}, "45");
        bring(staff, "own", TestImages.signature().png(), "51");
        bring(staff, "own", TestImages.signature().png(), "x");
        assertThat(House.as(staff, () -> images.signatureOf(staff.id())).orElseThrow().image().width()).isEqualTo(45);
    }

    private MockHttpServletResponse bring(CurrentUser user, String whose, byte[] png, String width) throws Exception {
        return mvc.perform(multipart("/documents/signatures/" + whose).file(new MockMultipartFile("file", "a.png", "image/png", png))
                .param("width", width).param("_key", key()).with(csrf()).with(house.session(user))).andReturn().getResponse();
    }

    private MockHttpServletResponse show(CurrentUser user, String path) throws Exception {
        return mvc.perform(get("/documents/signatures" + path).with(house.session(user))).andReturn().getResponse();
    }

    private String page(CurrentUser user) throws Exception {
        return show(user, "").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
