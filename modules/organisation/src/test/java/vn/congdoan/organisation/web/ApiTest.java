package vn.congdoan.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

@WholeModule
class ApiTest {

    @Autowired
    private MockMvcTester api;
    @Autowired
    private People people;
    @Autowired
    private Organisation organisation;

    private Province province;
    private CurrentUser staff;

    @BeforeEach
    void found() {
        province = new Province(organisation);
        staff = people.of(province.id(), Role.STAFF, null);
    }

    @Test
    void unitsAreListedFoundAndTagged() {
        assertThat(get(staff, "/api/v1/units?q=tam duong&size=5")).hasStatusOk().bodyJson().extractingPath("$.items[0].name").isEqualTo("LĐLĐ huyện Tam Đường");
        assertThat(get(staff, "/api/v1/units")).bodyJson().extractingPath("$.total").isEqualTo(2);
        assertThat(get(staff, "/api/v1/units/" + province.tamDuong.id().value())).hasStatusOk().hasHeader("ETag", "\"1\"");
    }

    @Test
    void aUnitIsEstablishedOnceAndChangedByVersion() {
        var body = "{\"name\":\"Công đoàn xã Mẫu\",\"kind\":\"commune_union\",\"parentId\":\"" + province.tamDuong.id().value() + "\"}";
        var first = send(staff, "POST", "/api/v1/units", "k1", body);
        assertThat(first).hasStatus(201);
        assertThat(send(staff, "POST", "/api/v1/units", "k1", body)).hasStatus(201);
        var place = String.valueOf(first.getResponse().getHeader("Location"));
        var changed = "{\"version\":1,\"name\":\"Công đoàn phường Mẫu\",\"kind\":\"commune_union\",\"parentId\":\"" + province.tamDuong.id().value() + "\"}";
        assertThat(send(staff, "PUT", place, null, changed)).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(send(staff, "PUT", place, null, changed)).hasStatus(409);
        assertThat(send(staff, "PUT", place, null, changed.replace("\"version\":1,", ""))).hasStatus(422);
        assertThat(get(staff, "/api/v1/units")).bodyJson().extractingPath("$.total").isEqualTo(3);
    }

    @Test
    void enterprisesAreFilteredBySizeAndUnion() {
        assertThat(get(staff, "/api/v1/enterprises?withoutUnion=true&minWorkers=25")).hasStatusOk().bodyJson()
                .extractingPath("$.items[*].workers").asArray().containsExactly(73);
        assertThat(get(staff, "/api/v1/enterprises?unit=" + province.tamDuong.id().value())).bodyJson()
                .extractingPath("$.items[*].workers").asArray().containsExactly(24);
    }

    @Test
    void theSameCountToldTwiceIsOneCount() {
        var place = "/api/v1/enterprises/" + province.large.id().value() + "/workforce";
        var body = "{\"workers\":74,\"countedOn\":\"2024-06-01\",\"source\":\"survey\"}";
        assertThat(send(staff, "PUT", place, null, body)).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(2);
        assertThat(send(staff, "PUT", place, null, body)).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(2);
        assertThat(send(staff, "PUT", place, null, "{\"workers\":-1}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[0].message").asString().contains("Số lao động");
        assertThat(send(staff, "PUT", place, null, "{\"workers\":1,\"source\":\"đồn\"}")).hasStatus(422);
    }

    @Test
    void anEnterpriseIsRegisteredAndItsUnionFounded() {
        var body = "{\"unitId\":\"" + province.tamDuong.id().value() + "\",\"name\":\"Công ty Ba Mẫu\",\"taxCode\":\"0100047516\",\"workers\":25,\"countedOn\":\"2024-06-01\"}";
        var first = send(staff, "POST", "/api/v1/enterprises", "k1", body);
        assertThat(first).hasStatus(201).bodyJson().extractingPath("$.ownership").isEqualTo("non_state");
        var place = String.valueOf(first.getResponse().getHeader("Location"));
        assertThat(send(staff, "POST", place + "/union", "k2", "{\"sector\":\"LARGE_ENTERPRISE\",\"members\":25,\"day\":\"2024-07-01\"}")).hasStatus(201);
        assertThat(get(staff, place)).bodyJson().extractingPath("$.hasUnion").isEqualTo(true);
        assertThat(send(staff, "POST", place + "/union", "k3", "{\"sector\":\"LARGE_ENTERPRISE\",\"members\":25,\"day\":\"2024-07-01\"}")).hasStatus(422);
        assertThat(send(staff, "POST", "/api/v1/enterprises", "k4", body)).hasStatus(422); // tax code and name are taken
    }

    @Test
    void othersGetNothing() {
        var stranger = people.of(new Province(organisation).id(), Role.STAFF, null);
        var officer = people.of(province.id(), Role.UNIT_OFFICER, province.tamDuong.id());
        var viewer = people.of(province.id(), Role.VIEWER, null);
        var enterprise = "/api/v1/enterprises/" + province.large.id().value();
        for (var user : new CurrentUser[] {stranger, officer}) {
            assertThat(get(user, enterprise)).hasStatus(404);
            assertThat(get(user, "/api/v1/units/" + province.muongTe.id().value())).hasStatus(404);
        }
        assertThat(send(stranger, "PUT", enterprise + "/workforce", null, "{\"workers\":1}")).hasStatus(404);
        assertThat(send(viewer, "PUT", enterprise + "/workforce", null, "{\"workers\":1}")).hasStatus(403);
        assertThat(get(officer, "/api/v1/enterprises")).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(get(staff, "/api/v1/units/" + UUID.randomUUID())).hasStatus(404);
        assertThat(api.get().uri(enterprise)).hasStatus(401);
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return api.get().uri(address).with(people.bearer(user)).exchange();
    }

    private MvcTestResult send(CurrentUser user, String method, String address, @Nullable String key, String body) {
        var request = (method.equals("POST") ? api.post() : api.put()).uri(address).with(people.bearer(user))
                .contentType(MediaType.APPLICATION_JSON).content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }
}
