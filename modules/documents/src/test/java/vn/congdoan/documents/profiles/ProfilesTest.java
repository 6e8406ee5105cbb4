package vn.congdoan.documents.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.documents.House;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.WholeModule;
import vn.congdoan.documents.profiles.Adoption.Adopted;
import vn.congdoan.documents.profiles.Adoption.Refused;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;

@WholeModule
class ProfilesTest {

    @Autowired
    private Profiles profiles;
    @Autowired
    private House house;
    @Autowired
    private Clock clock;

    private CurrentUser admin;
    private LocalDate today;

    @BeforeEach
    void somebodyDecides() {
        admin = house.person(house.federation(), Role.FEDERATION_ADMIN);
        today = BusinessZone.today(clock);
    }

    @Test
    void theDecreeIsFollowedUntilSomethingIsAdopted() {
        House.does(admin, () -> {
            assertThat(profiles.on(today)).isEqualTo(Profile.DECREE_30);
            assertThat(profiles.styleOn(today.plusYears(9))).isEqualTo(HouseStyle.DECREE_30);
            assertThat(profiles.all()).isEmpty();
        });
    }

    @Test
    void aStyleIsValidFromItsFirstDay() {
        House.does(admin, () -> {
            profiles.adopt(today.plusDays(10), "Mười", style(2));
            profiles.adopt(today.plusDays(20), "Hai mươi", style(3));
            assertThat(first(today.plusDays(9))).isEqualTo(1);
            assertThat(first(today.plusDays(10))).isEqualTo(2);
            assertThat(first(today.plusDays(19))).isEqualTo(2);
            assertThat(first(today.plusDays(20))).isEqualTo(3);
            assertThat(profiles.all()).extracting(StyleVersion::name).containsExactly("Hai mươi", "Mười");
        });
    }

    @Test
    void ofTwoFromTheSameDayTheLaterAdoptedIsFollowedAndTheOtherKept() {
        House.does(admin, () -> {
            var older = ((Adopted) profiles.adopt(today, "Một", style(2))).id();
            profiles.adopt(today, " Hai ", style(3));
            assertThat(first(today)).isEqualTo(3);
            assertThat(profiles.get(older)).extracting(StyleVersion::name, v -> v.style().numbers().first(), StyleVersion::author)
                    .containsExactly("Một", 2, admin.displayName());
            assertThat(profiles.all()).extracting(StyleVersion::name).containsExactly("Hai", "Một");
        });
    }

    @Test
    void whatTheDecreeForbidsThePastAndTheNamelessAreRefused() {
        House.does(admin, () -> {
            assertThat(keys(profiles.adopt(today, "Tên", style(0)))).containsExactly("documents.profiles.refused.first-number");
            assertThat(keys(profiles.adopt(today.minusDays(1), "Tên", style(2)))).containsExactly("documents.profiles.refused.past");
            assertThat(keys(profiles.adopt(today, " ", style(2)))).containsExactly("documents.profiles.refused.name");
            assertThat(keys(profiles.adopt(today, "x".repeat(201), style(2)))).containsExactly("documents.profiles.refused.name");
            assertThat(profiles.all()).isEmpty();
        });
    }

    @Test
    void otherFederationsSeeNothing() {
        var id = House.as(admin, () -> ((Adopted) profiles.adopt(today, "Một", style(2))).id());
        House.does(house.person(house.federation(), Role.FEDERATION_ADMIN), () -> {
            assertThat(profiles.styleOn(today)).isEqualTo(HouseStyle.DECREE_30);
            assertThatThrownBy(() -> profiles.get(id)).isInstanceOf(NotFound.class);
        });
    }

    private int first(LocalDate day) {
        return profiles.styleOn(day).numbers().first();
    }

    private static HouseStyle style(int first) {
        var decree = HouseStyle.DECREE_30;
        return new HouseStyle(decree.profile(), new NumberSeries(NumberSeries.Kind.COMMON, first), decree.signing(), decree.types());
    }

    private static List<String> keys(Adoption adoption) {
        return ((Refused) adoption).reasons().stream().map(Message::key).toList();
    }
}
