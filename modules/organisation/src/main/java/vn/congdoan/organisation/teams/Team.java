package vn.congdoan.organisation.teams;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.events.UnitId;

/// A steering committee, a task team or the like, as it stands.
///
/// @param version        grows by one at each change, of its members too
/// @param kind           code of its kind
/// @param decisionNumber by which it was set up
/// @param until          its last day, null while its end is open
/// @param units          the area that it covers, each with all below it; empty for the whole federation
/// @param members        all who ever served, in the order in which they were entered
public record Team(TeamId id, long version, String kind, String name, @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn, LocalDate from, @Nullable LocalDate until, List<UnitId> units,
        List<TeamMember> members) {

    public Team {
        units = List.copyOf(units);
        members = List.copyOf(members);
    }

    public boolean worksOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public List<TeamMember> serving(LocalDate day) {
        return members.stream().filter(member -> member.servesOn(day)).toList();
    }

    public Optional<TeamMember> head(LocalDate day) {
        return serving(day).stream().filter(member -> member.duty() == Duty.HEAD).findFirst();
    }

    public Optional<TeamMember> member(int place) {
        return members.stream().filter(member -> member.place() == place).findFirst();
    }

    public Draft draft() {
        return new Draft(kind, name, decisionNumber, decidedOn, from, until, units);
    }

    /// A team as somebody wrote it down.
    public record Draft(String kind, String name, @Nullable String decisionNumber, @Nullable LocalDate decidedOn,
            LocalDate from, @Nullable LocalDate until, List<UnitId> units) {

        public Draft {
            name = VietnameseText.clean(name);
            decisionNumber = decisionNumber == null || decisionNumber.isBlank() ? null : VietnameseText.clean(decisionNumber);
            units = units.stream().distinct().toList();
        }
    }

    /// How a team was described before it was changed.
    ///
    /// @param version of that description
    public record Before(long version, Draft draft, LocalDateTime replacedAt, String replacedBy) {
    }
}
