package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.profiles.Profiles;
import vn.congdoan.kernel.BusinessZone;

@WholeModule
class ProfilesPageTest {

    private static final Pattern FIELD = Pattern.compile("name=\"([a-zA-Z.-]+)\"[^>]*?\\svalue=\"([^\"]*)\"");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private House house;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Clock clock;

    private CurrentUser admin;

    @BeforeEach
    void somebodyDecides() {
        admin = house.person(house.federation(), Role.FEDERATION_ADMIN);
    }

    @Test
    void theDecreeIsInForceAtFirst() throws Exception {
        assertThat(page("/documents/profiles")).contains("Nghị định 30/2020/NĐ-CP", "Đang áp dụng", "/documents/profiles/new").doesNotContain("??");
        assertThat(page("/documents/profiles/new")).contains("name=\"portrait.left\"", "value=\"30\"", "10 hoặc 12,7 mm", "KẾ HOẠCH = KH",
                "TM. BAN THƯỜNG VỤ / CHỦ TỊCH").doesNotContain("??", "name=\"sizes.recipients\"");
    }

    @Test
    void aStyleIsAdoptedFromADay() throws Exception {
        var answer = send(typed("/documents/profiles").param("name", "Thể thức 2027").param("from", today()).param("portrait.left", "32,5")
                .param("series", "COMMON"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/documents/profiles");
        assertThat(page("/documents/profiles")).contains("Thể thức 2027", "Đang áp dụng");
        var style = House.as(admin, () -> profiles.all().getFirst());
        assertThat(style.style().profile().portrait().left()).isCloseTo(92.126, within(0.001));
        assertThat(page("/documents/profiles/new?base=" + style.id())).contains("value=\"32.5\"", "Thể thức 2027");
    }

    @Test
    void whatTheDecreeForbidsIsSaidAndNothingIsLost() throws Exception {
        var answer = send(typed("/documents/profiles").param("name", "Thể thức của tôi").param("from", today()).param("portrait.left", "29")
                .param("sizes.text", "chữ to"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(body).contains("Nội dung văn bản: “chữ to” không phải là một số.", "value=\"Thể thức của tôi\"", "value=\"29\"").doesNotContain("??");
        var again = send(typed("/documents/profiles").param("name", "x").param("from", today()).param("portrait.left", "29"));
        assertThat(again.getContentAsString(StandardCharsets.UTF_8))
                .contains("Lề trái (trang đứng): 29 nằm ngoài khoảng cho phép, từ 30 đến 35 mm.");
        assertThat(House.as(admin, () -> profiles.all())).isEmpty();
    }

    @Test
    void withoutADayNothingIsAdopted() throws Exception {
        assertThat(send(typed("/documents/profiles").param("name", "x")).getStatus()).isEqualTo(422);
        assertThat(send(typed("/documents/profiles").param("name", "x").param("from", "2001-01-01")).getStatus()).isEqualTo(422);
    }

    @Test
    void aSampleIsPrintedOfWhatWasAdoptedAndOfWhatIsTyped() throws Exception {
        assertThat(new String(mvc.perform(get("/documents/profiles/sample").with(house.session(admin))).andReturn().getResponse()
                .getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        var typed = send(typed("/documents/profiles/sample").param("portrait.left", "35"));
        assertThat(typed.getContentType()).isEqualTo("application/pdf");
        assertThat(send(typed("/documents/profiles/sample").param("portrait.left", "36")).getStatus()).isEqualTo(422);
        assertThat(House.as(admin, () -> profiles.all())).isEmpty();
    }

    @Test
    void othersAreKeptOut() throws Exception {
        for (var role : List.of(Role.STAFF, Role.VIEWER)) {
            var other = house.session(house.person(house.federation(), role));
            for (var path : List.of("/documents/profiles", "/documents/profiles/new", "/documents/profiles/sample")) {
                assertThat(mvc.perform(get(path).with(other)).andReturn().getResponse().getStatus()).isIn(403, 404);
            }
        }
    }

    /// A form with the decree's values, as a browser sends it; further parameters replace them.
    private MockHttpServletRequestBuilder typed(String path) {
        return post(path).with(house.session(admin)).with(csrf()).param("_key", UUID.randomUUID().toString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var decree = page("/documents/profiles/new");
        return mvc.perform(request.with(sent -> {
            FIELD.matcher(decree).results().filter(field -> sent.getParameter(field.group(1)) == null)
                    .forEach(field -> sent.addParameter(field.group(1), field.group(2)));
            for (var area : List.of("signing", "types")) {
                sent.addParameter(area, decree.replaceFirst("(?s).*name=\"" + area + "\"[^>]*>([^<]*)<.*", "$1"));
            }
            return sent;
        })).andReturn().getResponse();
    }

    private String page(String path) throws Exception {
        var answer = mvc.perform(get(path).with(house.session(admin))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String today() {
        return BusinessZone.today(clock).toString();
    }
}
