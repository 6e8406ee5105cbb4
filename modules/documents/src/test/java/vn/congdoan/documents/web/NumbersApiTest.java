package vn.congdoan.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.issuing.Office;

@WholeModule
class NumbersApiTest {

    private static final String SERIES = "/api/v1/documents/series";

    @Autowired
    private MockMvcTester pages;
    @Autowired
    private Office office;
    @Autowired
    private House house;

    private Visitor admin;
    private Visitor staff;

    @BeforeEach
    void programsWork() {
        var federation = house.federation();
        admin = Visitor.of(federation, Role.FEDERATION_ADMIN, house, pages);
        staff = Visitor.of(federation, Role.STAFF, house, pages);
    }

    @Test
    void aSeriesGoesOnWithTheGivenNumberOnce() {
        assertThat(admin.send(SERIES + "/next", "a", next(78, "Sổ giấy"))).hasStatusOk().bodyText().contains("documents.number.goes-on");
        assertThat(issued()).isEqualTo("78");
        assertThat(admin.send(SERIES + "/next", "a", next(78, "Sổ giấy"))).as("the same request again").hasStatusOk();
        assertThat(issued()).isEqualTo("79");
        assertThat(admin.send(SERIES + "/next", "a", next(90, "Sổ giấy"))).as("another request under its key").hasStatus(422);
    }

    @Test
    void aSeriesNeverGoesBack() {
        issued();
        assertThat(admin.send(SERIES + "/next", "b", next(1, "Sổ giấy"))).hasStatus(422).hasContentType("application/problem+json")
                .bodyText().contains("Không lùi về số 1");
        assertThat(admin.send(SERIES + "/next", "c", next(2, " "))).hasStatus(422);
        assertThat(admin.send(SERIES + "/next", "d", "{\"typeCode\": \"KH\", \"year\": %d, \"next\": 2}".formatted(year()))).hasStatus(422);
    }

    @Test
    void numbersBeginAnewFromADayWithoutNumbers() {
        issued();
        var tomorrow = "{\"date\": \"%s\", \"reason\": \"Hợp nhất\"}".formatted(office.today().plusDays(1));
        assertThat(admin.send(SERIES + "/epochs", "e", "{\"reason\": \"Hợp nhất\"}")).hasStatus(422).bodyText().contains("Không đánh số lại");
        assertThat(admin.send(SERIES + "/epochs", "f", tomorrow)).hasStatusOk();
        assertThat(admin.send(SERIES + "/epochs", "f", tomorrow)).hasStatusOk();
        assertThat(admin.send(SERIES + "/epochs", "g", tomorrow)).hasStatus(422);
        assertThat(admin.ask(SERIES)).hasStatusOk().bodyJson().extractingPath("$.epochs[0].reason").isEqualTo("Hợp nhất");
    }

    @Test
    void numbersAreTheAdminsToMove() {
        for (var act : List.of("/next", "/epochs", "/reserved")) {
            assertThat(staff.send(SERIES + act, "h", next(5, "x"))).as(act).hasStatus(403);
        }
    }

    @Test
    void anIssuedDocumentIsReplacedOnce() {
        var old = House.as(staff.user(), () -> office.issued("KH"));
        var replace = "/api/v1/documents/" + old.id() + "/replace";
        assertThat(staff.send(replace, "i", "{\"reason\": \"\"}")).hasStatus(422);
        var begun = staff.send(replace, "j", "{\"reason\": \"Sai chỉ tiêu\"}");
        assertThat(begun).hasStatus(201).bodyJson().extractingPath("$.stage").isEqualTo("DRAFT");
        var again = staff.send(replace, "j", "{\"reason\": \"Sai chỉ tiêu\"}");
        assertThat(again).hasStatus(201);
        assertThat(again.getResponse().getHeader("Location")).isEqualTo(begun.getResponse().getHeader("Location"));
        assertThat(staff.send(replace, "k", "{\"reason\": \"Sai chỉ tiêu\"}")).hasStatus(422);
    }

    @Test
    void othersReplaceNothing() {
        var old = House.as(staff.user(), () -> office.issued("KH"));
        var replace = "/api/v1/documents/" + old.id() + "/replace";
        var stranger = Visitor.of(house.federation(), Role.STAFF, house, pages);
        assertThat(stranger.send(replace, "l", "{\"reason\": \"Sai\"}")).hasStatus(404);
        var viewer = Visitor.of(java.util.Objects.requireNonNull(staff.user().federation()), Role.VIEWER, house, pages);
        assertThat(viewer.send(replace, "m", "{\"reason\": \"Sai\"}")).hasStatus(403);
    }

    private String issued() {
        return House.as(staff.user(), () -> office.issued("KH")).number();
    }

    private int year() {
        return office.today().getYear();
    }

    private String next(int number, String reason) {
        return "{\"typeCode\": \"KH\", \"year\": %d, \"next\": %d, \"reason\": \"%s\"}".formatted(year(), number, reason);
    }
}
