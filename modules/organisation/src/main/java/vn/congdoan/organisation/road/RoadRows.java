package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.jooq.tables.records.OrgRoadRecord;

/// How a road is written as a row and read from one.
final class RoadRows {

    private RoadRows() {
    }

    static Road road(OrgRoadRecord row, Map<Paper, LocalDate> papers) {
        var step = row.getNextStep();
        var by = row.getNextBy();
        return new Road(new EnterpriseId(row.getEnterpriseId()), row.getVersion(), standing(row), row.getPersons(), row.getCongressOn(),
                charge(row), step == null || by == null ? null : new Road.NextStep(step, by), papers, row.getEntries());
    }

    private static Standing standing(OrgRoadRecord row) {
        var stage = Stage.of(row.getStage()).orElseThrow();
        var since = row.getSince();
        var resumes = Stage.of(String.valueOf(row.getResumesAt())).orElse(Stage.SURVEYED);
        return switch (stage) {
            case SURVEYED, APPROACHED, COMMITTEE -> new Standing.Coming(stage, since);
            case CONGRESS -> new Standing.Congress(since, Objects.requireNonNullElse(row.getPersons(), 0));
            case REFUSED -> new Standing.Refused(since, Standing.Refused.By.valueOf(row.getRefusedBy().toUpperCase(Locale.ROOT)), resumes);
            case POSTPONED -> new Standing.Postponed(since, row.getPostponedUntil(), resumes);
            case CLOSED -> new Standing.Closed(since, resumes);
            case RECOGNISED -> new Standing.Recognised(since, Optional.ofNullable(row.getUnionId()).map(UnitId::new).orElse(null),
                    row.getDecisionNumber(), row.getDecidedOn());
            case UNIONISED -> new Standing.Unionised(since);
        };
    }

    private static @Nullable Charge charge(OrgRoadRecord row) {
        if (row.getTeamId() != null) {
            return new Charge.OfTeam(new TeamId(row.getTeamId()), row.getTeamPlace());
        }
        return row.getOfficer() == null ? null : new Charge.Officer(row.getOfficer(), Objects.requireNonNullElse(row.getOffice(), ""));
    }

    /// Everything but the keys and what the decision says.
    static OrgRoadRecord row(Road road, Norm norm) {
        var row = new OrgRoadRecord();
        var standing = road.standing();
        row.setVersion(road.version());
        row.setStage(standing.stage().code());
        row.setSince(standing.since());
        row.setResumesAt(standing instanceof Standing.Open open ? open.resumesAt().code() : null);
        row.setPostponedUntil(standing instanceof Standing.Postponed postponed ? postponed.until() : null);
        row.setRefusedBy(standing instanceof Standing.Refused refused ? refused.by().name().toLowerCase(Locale.ROOT) : null);
        row.setPersons(road.persons());
        row.setCongressOn(road.congressOn());
        row.setEntries(road.entries());
        charge(row, road.charge());
        var next = road.next();
        row.setNextStep(next == null ? null : next.what());
        row.setNextBy(next == null ? null : next.by());
        var due = Deadlines.of(road, norm).earliest();
        row.setDueOn(due.map(Deadlines.Deadline::by).orElse(null));
        row.setDueFor(due.map(deadline -> deadline.what().name().toLowerCase(Locale.ROOT)).orElse(null));
        return row;
    }

    private static void charge(OrgRoadRecord row, @Nullable Charge charge) {
        var officer = charge instanceof Charge.Officer known ? known : null;
        var team = charge instanceof Charge.OfTeam known ? known : null;
        row.setOfficer(officer == null ? null : officer.name());
        row.setOffice(officer == null ? null : officer.office());
        row.setTeamId(team == null ? null : team.team().value());
        row.setTeamPlace(team == null ? null : team.place());
    }
}
