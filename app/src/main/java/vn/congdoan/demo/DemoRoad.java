package vn.congdoan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Directory.EnterpriseQuery;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.road.Charge;
import vn.congdoan.organisation.road.Move;
import vn.congdoan.organisation.road.Paper;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.Road;
import vn.congdoan.organisation.road.Roads;
import vn.congdoan.organisation.road.Stage;
import vn.congdoan.organisation.teams.Duty;
import vn.congdoan.organisation.teams.Team;
import vn.congdoan.organisation.teams.TeamMember;
import vn.congdoan.organisation.teams.Teams;

/// A steering committee and a task team for each federation, and enterprises on their way to a union. The persons are
/// invented, and so is how far the enterprises are.
@Component
class DemoRoad {

    private static final String NOTE = "Số liệu minh họa";
    private static final int WALKING = 5;

    private final Teams teams;
    private final Roads roads;
    private final Pipeline pipeline;
    private final Directory directory;

    DemoRoad(Teams teams, Roads roads, Pipeline pipeline, Directory directory) {
        this.teams = teams;
        this.roads = roads;
        this.pipeline = pipeline;
        this.directory = directory;
    }

    /// Within the federation; its enterprises, if it has any, are registered.
    void of(DemoFederation federation, Map<String, UnitId> units) {
        var committee = setUp("steering_committee", "Ban Chỉ đạo phát triển đoàn viên, thành lập CĐCS", List.of());
        add(committee, "Nguyễn Văn Mẫu", "Chủ tịch " + federation.letterhead.shortName(), Duty.HEAD);
        add(committee, "Trần Thị Mẫu", "Phó Chủ tịch " + federation.letterhead.shortName(), Duty.DEPUTY);
        var area = Optional.ofNullable(federation.officersUnit).map(units::get).map(List::of).orElse(List.of());
        var team = setUp("task_team", "Tổ công tác số 1", area);
        add(team, "Lê Văn Thử", "Chuyên viên Ban Tổ chức", Duty.HEAD);
        add(team, "Phạm Thị Thử", "Cán bộ công đoàn", Duty.MEMBER);
        var enterprises = directory.enterprises(new EnterpriseQuery("", null, true, null, false, Order.REGISTRY, 1, 20), Optional.empty())
                .items().stream().map(Directory.EnterpriseLine::enterprise).toList();
        if (enterprises.size() >= WALKING) {
            walk(enterprises, team);
        }
    }

    private void walk(List<Enterprise> enterprises, Team team) {
        var today = pipeline.today();
        approach(enterprises.get(0), new Charge.OfTeam(team.id(), 1), "Gặp đại diện người sử dụng lao động", today.plusDays(3));
        approach(enterprises.get(1), new Charge.Officer("Hoàng Văn Mẫu", "Phó Chủ tịch công đoàn cấp trên"), "Tuyên truyền tại ca làm việc", today.minusDays(2));
        move(enterprises.get(2), Move.to(Stage.COMMITTEE, today.minusDays(12)));
        move(enterprises.get(3), new Move(Stage.CONGRESS, today.minusDays(8), NOTE, 26, null, null));
        done(roads.paper(enterprises.get(3), version(enterprises.get(3)), Paper.MINUTES, today.minusDays(6)));
        done(roads.paper(enterprises.get(3), version(enterprises.get(3)), Paper.APPLICATIONS, today.minusDays(6)));
        move(enterprises.get(4), new Move(Stage.POSTPONED, today.minusDays(20), NOTE, null, today.plusDays(30), null));
    }

    private void approach(Enterprise enterprise, Charge charge, String next, LocalDate by) {
        move(enterprise, Move.to(Stage.APPROACHED, pipeline.today().minusDays(15)));
        done(roads.charge(enterprise, version(enterprise), charge));
        done(roads.next(enterprise, version(enterprise), new Road.NextStep(next, by)));
    }

    private void move(Enterprise enterprise, Move move) {
        done(roads.move(enterprise, version(enterprise), move));
    }

    private long version(Enterprise enterprise) {
        return pipeline.road(enterprise.id(), Optional.empty()).orElseThrow().version();
    }

    private Team setUp(String kind, String name, List<UnitId> area) {
        var day = pipeline.today().minusMonths(6);
        return done(teams.setUp(new Team.Draft(kind, name, "01/QĐ-LĐLĐ", day, day, null, area)));
    }

    private void add(Team team, String name, String office, Duty duty) {
        var now = teams.get(team.id(), Optional.empty());
        done(teams.add(team.id(), now.version(), new TeamMember.Draft(name, office, duty, null, now.from())));
    }

    private static <T> T done(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T> done -> done.now();
            case Answer.Refused<T> refused -> throw new IllegalStateException(refused.reasons().toString());
        };
    }
}
