package vn.congdoan.organisation.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.teams.Team;

/// A team as a form has it.
///
/// @param version null for a new one
record TeamForm(@Nullable Long version, @Nullable String kind, @Nullable String name, @Nullable String decisionNumber,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate decidedOn, @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until, @Nullable List<UUID> units) {

    static TeamForm blank(LocalDate today) {
        return new TeamForm(null, "task_team", "", "", null, today, null, List.of());
    }

    static TeamForm of(Team team) {
        return new TeamForm(team.version(), team.kind(), team.name(), team.decisionNumber(), team.decidedOn(), team.from(),
                team.until(), team.units().stream().map(UnitId::value).toList());
    }

    public boolean covers(UUID unit) {
        return units != null && units.contains(unit);
    }

    Team.Draft draft(LocalDate today) {
        return new Team.Draft(Objects.requireNonNullElse(kind, ""), Objects.requireNonNullElse(name, ""), decisionNumber, decidedOn,
                Objects.requireNonNullElse(from, today), until,
                Objects.requireNonNullElse(units, List.<UUID>of()).stream().filter(Objects::nonNull).map(UnitId::new).toList());
    }
}
