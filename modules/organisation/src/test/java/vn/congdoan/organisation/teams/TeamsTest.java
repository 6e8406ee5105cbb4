package vn.congdoan.organisation.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Province;
import vn.congdoan.organisation.events.TeamDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;

@SpringBootTest
@RecordApplicationEvents
class TeamsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Autowired
    private Organisation organisation;
    @Autowired
    private Teams teams;
    @Autowired
    private ApplicationEvents events;

    private Province province;

    @BeforeEach
    void found() {
        province = new Province(organisation);
    }

    @Test
    void aTeamIsToldWithItsAreaAndWithoutItsPersons() {
        var team = setUp("Tổ công tác số 1", province.tamDuong.id());
        add(team, "Nguyễn Văn Mẫu", Duty.HEAD, "0912345634");
        assertThat(events.stream(TeamDescribed.class)).extracting(TeamDescribed::version).containsExactly(1L, 2L);
        assertThat(events.stream(TeamDescribed.class).findFirst().orElseThrow().units()).containsExactly(province.tamDuong.id());
        assertThat(events.stream(TeamDescribed.class).map(TeamDescribed::toString)).noneMatch(told -> told.contains("Mẫu,"));
    }

    @Test
    void whoLeavesStaysInTheHistory() {
        var team = add(setUp("Tổ công tác số 1"), "Nguyễn Văn Mẫu", Duty.HEAD, null);
        var now = done(province.inside(() -> teams.end(team.id(), team.version(), 1, MARCH.plusDays(40))));
        assertThat(now.members()).singleElement().extracting(TeamMember::until).isEqualTo(MARCH.plusDays(40));
        assertThat(now.head(MARCH.plusDays(40))).isPresent();
        assertThat(now.head(MARCH.plusDays(41))).isEmpty();
    }

    @Test
    void aTeamHasOneHeadAtATime() {
        var team = add(setUp("Ban chỉ đạo"), "Nguyễn Văn Mẫu", Duty.HEAD, null);
        assertThat(keys(province.inside(() -> teams.add(team.id(), team.version(), member("Trần Thị Mẫu", Duty.HEAD, null)))))
                .containsExactly("organisation.teams.refused.second-head");
    }

    @Test
    void whatATeamWasBeforeIsKept() {
        var team = setUp("Tổ công tác số 1");
        var draft = new Team.Draft("task_team", "Tổ công tác khu vực 1", "7/QĐ-LĐLĐ", MARCH, MARCH, null, List.of());
        done(province.inside(() -> teams.change(team.id(), 1, draft)));
        assertThat(province.inside(() -> teams.before(team.id()))).singleElement()
                .satisfies(before -> assertThat(before.draft().name()).isEqualTo("Tổ công tác số 1"));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> province.inside(() -> teams.change(team.id(), 1, draft)));
    }

    @Test
    void anOfficerSeesTheTeamsOfTheOwnAreaAndOfTheWholeFederation() {
        setUp("Ban chỉ đạo");
        setUp("Tổ Tam Đường", province.tamDuong.id());
        var theirs = setUp("Tổ Mường Tè", province.muongTe.id());
        var scope = Optional.of(province.tamDuong.id().value());
        assertThat(province.inside(() -> teams.all(scope))).extracting(Team::name).containsExactly("Ban chỉ đạo", "Tổ Tam Đường");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> province.inside(() -> teams.get(theirs.id(), scope)));
    }

    @Test
    void phonesAreMaskedAndChecked() {
        var team = add(setUp("Tổ công tác số 1"), "Nguyễn Văn Mẫu", Duty.MEMBER, "0912 345 634");
        assertThat(team.members().getFirst().maskedPhone()).isEqualTo("091*****34");
        assertThat(keys(province.inside(() -> teams.add(team.id(), team.version(), member("Trần Thị Mẫu", Duty.MEMBER, "abc")))))
                .containsExactly("organisation.teams.refused.phone");
    }

    private Team setUp(String name, UnitId... units) {
        return done(province.inside(() -> teams.setUp(new Team.Draft("task_team", name, "6/QĐ-LĐLĐ", MARCH, MARCH, null, List.of(units)))));
    }

    private Team add(Team team, String name, Duty duty, @Nullable String phone) {
        return done(province.inside(() -> teams.add(team.id(), team.version(), member(name, duty, phone))));
    }

    private static TeamMember.Draft member(String name, Duty duty, @Nullable String phone) {
        return new TeamMember.Draft(name, "Chuyên viên", duty, phone, MARCH);
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<T>) answer).now();
    }

    private static List<String> keys(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).reasons().stream().map(Message::key).toList();
    }
}
