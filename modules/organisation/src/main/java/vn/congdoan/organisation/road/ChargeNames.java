package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.teams.TeamMember;
import vn.congdoan.organisation.teams.Teams;

/// Who can be put in charge, and how that is written.
@Component
class ChargeNames {

    private final Teams teams;

    ChargeNames(Teams teams) {
        this.teams = teams;
    }

    List<Message> against(@Nullable Charge charge, LocalDate today) {
        return switch (charge) {
            case null -> List.of();
            case Charge.Officer officer when officer.name().isEmpty() || officer.name().length() > 120 || officer.office().length() > 200 ->
                    List.of(Message.of("organisation.road.refused.officer", 120, 200));
            case Charge.Officer officer -> List.of();
            case Charge.OfTeam of -> against(of, today);
        };
    }

    private List<Message> against(Charge.OfTeam of, LocalDate today) {
        var team = teams.get(of.team(), Optional.empty());
        if (!team.worksOn(today)) {
            return List.of(Message.of("organisation.road.refused.team-ended", team.name()));
        }
        var place = of.place();
        boolean serves = place == null || team.member(place).filter(member -> member.servesOn(today)).isPresent();
        return serves ? List.of() : List.of(Message.of("organisation.road.refused.not-in-team", team.name()));
    }

    /// `Nguyễn Văn Mẫu, Phó Chủ tịch`; `Tổ công tác số 1`; `Tổ công tác số 1: Nguyễn Văn Mẫu`; nothing for nobody.
    String name(@Nullable Charge charge) {
        return switch (charge) {
            case null -> "";
            case Charge.Officer officer -> officer.office().isEmpty() ? officer.name() : officer.name() + ", " + officer.office();
            case Charge.OfTeam of -> {
                var team = teams.get(of.team(), Optional.empty());
                var place = of.place();
                yield place == null ? team.name()
                        : team.name() + team.member(place).map(TeamMember::name).map(name -> ": " + name).orElse("");
            }
        };
    }
}
