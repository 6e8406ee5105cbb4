package vn.congdoan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.platform.Transactions;

@WholeModule
class ApiTest {

    @Autowired
    private MockMvcTester api;
    @Autowired
    private People people;
    @Autowired
    private Units units;
    @Autowired
    private Transactions transactions;

    private Province province;
    private CurrentUser staff;

    @BeforeEach
    void found() {
        province = new Province(units, transactions);
        staff = people.of(province.federation, Role.STAFF, null);
    }

    @Test
    void sameKeyGivesTheSameAnswerAndOneEntry() {
        var first = post(staff, "/api/v1/movements", "k-1", body("60"));
        assertThat(first).hasStatus(201);
        assertThat(post(staff, "/api/v1/movements", "k-1", body("60"))).hasStatus(201).bodyJson()
                .isEqualTo(new String(first.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(post(staff, "/api/v1/movements", "k-1", body("61"))).hasStatus(422);
        assertThat(get(staff, "/api/v1/movements")).hasStatusOk().bodyJson().extractingPath("$.totals.net").isEqualTo(60);
    }

    @Test
    void correctionIsANegativeEntry() {
        var place = post(staff, "/api/v1/movements", "k-1", body("60")).getResponse().getHeader("Location");
        assertThat(post(staff, place + "/corrections", "k-2", "{\"amount\": 70, \"why\": \"sai\"}")).hasStatus(422)
                .bodyJson().extractingPath("$.errors[0].message").asString().contains("60");
        assertThat(post(staff, place + "/corrections", "k-3", "{\"amount\": 10, \"why\": \"sai\"}")).hasStatus(201);
        assertThat(get(staff, "/api/v1/movements?kind=ADMISSION&from=2024-07-10&to=2024-07-10")).bodyJson()
                .extractingPath("$.movements[*].amount").asArray().containsExactlyInAnyOrder(60, -10);
    }

    @Test
    void everyMissingFieldIsNamed() {
        assertThat(post(staff, "/api/v1/movements", "k-1", "{\"amount\": 1}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors").asArray().hasSize(5);
        assertThat(post(staff, "/api/v1/movements", "k-2", "{\"kind\": \"DANCE\"}")).hasStatus4xxClientError();
    }

    @Test
    void otherFederationsAndStrangersGetNothing() {
        var place = post(staff, "/api/v1/movements", "k-1", body("60")).getResponse().getHeader("Location");
        var other = people.of(new Province(units, transactions).federation, Role.STAFF, null);
        assertThat(get(other, String.valueOf(place))).hasStatus(404);
        assertThat(post(other, "/api/v1/movements", "k-9", body("1"))).hasStatus(422);
        assertThat(api.get().uri("/api/v1/movements")).hasStatus(401);
        assertThat(post(people.of(province.federation, Role.VIEWER, null), "/api/v1/movements", "k-4", body("1"))).hasStatus(403);
        var officer = people.of(province.federation, Role.UNIT_OFFICER, province.sinHo);
        assertThat(get(officer, "/api/v1/movements")).bodyJson().extractingPath("$.count").isEqualTo(0);
    }

    private String body(String amount) {
        return """
                {"unit": "%s", "day": "2024-07-10", "kind": "ADMISSION", "reason": "new_admission", "sector": "INFORMAL", "amount": %s}"""
                .formatted(province.tamDuong.value(), amount);
    }

    private MvcTestResult get(CurrentUser user, String uri) {
        return api.get().uri(uri).with(people.bearer(user)).exchange();
    }

    private MvcTestResult post(CurrentUser user, String uri, String key, String body) {
        return api.post().uri(uri).with(people.bearer(user)).header("Idempotency-Key", key + "-" + province.federation)
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
