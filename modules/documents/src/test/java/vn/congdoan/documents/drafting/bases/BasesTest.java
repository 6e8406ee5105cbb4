package vn.congdoan.documents.drafting.bases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;

@WholeModule
class BasesTest {

    private static final Cited UNION = new Cited("Kế hoạch", "78/KH-LĐLĐ", LocalDate.of(2024, 6, 11), "Liên đoàn Lao động tỉnh X", "về đoàn viên");
    private static final Cited PARTY = new Cited("Kế hoạch", "117-KH/TU", LocalDate.of(2023, 2, 3), "Tỉnh ủy", "phát triển Đảng");

    @Autowired
    private Bases bases;
    @Autowired
    private House house;

    private CurrentUser staff;

    @BeforeEach
    void theRegisterIsEmpty() {
        staff = house.person(house.federation(), Role.STAFF);
    }

    @Test
    void bothFormsOfCodesAreKeptAsWritten() {
        House.does(staff, () -> {
            assertThat(bases.get(registered(UNION)).cited()).isEqualTo(UNION);
            assertThat(bases.get(registered(PARTY)).cited()).isEqualTo(PARTY);
        });
    }

    @Test
    void anythingThatACitationSaysFindsItWithoutTones() {
        House.does(staff, () -> {
            registered(UNION);
            registered(PARTY);
            assertThat(codes("117-kh")).containsExactly("117-KH/TU");
            assertThat(codes("tinh uy dang")).containsExactly("117-KH/TU");
            assertThat(codes("kế hoạch 11/6/2024")).containsExactly("78/KH-LĐLĐ");
            assertThat(codes("")).containsExactly("78/KH-LĐLĐ", "117-KH/TU");
            assertThat(codes("nghị quyết")).isEmpty();
            assertThat(bases.count("ke hoach")).isEqualTo(2);
        });
    }

    @Test
    void oneDocumentIsEnteredOnce() {
        House.does(staff, () -> {
            var id = registered(UNION);
            assertThat(bases.register(UNION)).isInstanceOf(Registering.Refused.class);
            assertThat(bases.register(new Cited("Kế hoạch", "78/KH-LĐLĐ", null, "Liên đoàn Lao động tỉnh Y", ""))).isInstanceOf(Registering.Registered.class);
            assertThat(bases.change(id, 1, UNION, false)).isEqualTo(new Registering.Registered(id));
        });
    }

    @Test
    void whatIsNotInForceStandsLast() {
        House.does(staff, () -> {
            var id = registered(UNION);
            registered(PARTY);
            bases.change(id, 1, UNION, false);
            assertThat(codes("")).containsExactly("117-KH/TU", "78/KH-LĐLĐ");
            assertThat(bases.get(id)).extracting(Basis::inForce, Basis::version).containsExactly(false, 2);
            assertThatThrownBy(() -> bases.change(id, 1, UNION, true)).isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void namelessDocumentsAreRefused() {
        House.does(staff, () -> {
            assertThat(bases.register(new Cited("", "1/KH-X", null, "", ""))).isInstanceOf(Registering.Refused.class);
            assertThat(bases.register(new Cited("Luật", "", null, "", ""))).isInstanceOf(Registering.Refused.class);
            assertThat(bases.register(new Cited("Luật", "", null, "", "x".repeat(1001)))).isInstanceOf(Registering.Refused.class);
            assertThat(bases.list("", 0, 10)).isEmpty();
        });
    }

    @Test
    void otherFederationsHaveTheirOwnRegister() {
        var id = House.as(staff, () -> registered(UNION));
        House.does(house.person(house.federation(), Role.STAFF), () -> {
            assertThat(codes("")).isEmpty();
            assertThatThrownBy(() -> bases.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bases.change(id, 1, PARTY, true)).isInstanceOf(NotFound.class);
            registered(UNION);
        });
    }

    private UUID registered(Cited cited) {
        return ((Registering.Registered) bases.register(cited)).id();
    }

    private List<String> codes(String words) {
        return bases.list(words, 0, 10).stream().map(basis -> basis.cited().code()).toList();
    }
}
