package vn.congdoan.organisation.road;

import static vn.congdoan.organisation.jooq.Tables.ORG_ROAD_ENTRY;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.jooq.tables.records.OrgRoadEntryRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// What happened on the roads. There is no statement here that changes or removes a line.
@Repository
class History {

    private final DSLContext jooq;
    private final Clock clock;

    History(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /// A line of one road, to be added.
    record Told(EnterpriseId enterprise, int number, Entry.Draft draft) {
    }

    void add(List<Told> lines) {
        var now = LocalDateTime.now(clock);
        jooq.insertInto(ORG_ROAD_ENTRY).set(lines.stream().map(line -> row(line, now)).toList()).execute();
    }

    private static OrgRoadEntryRecord row(Told told, LocalDateTime now) {
        var row = new OrgRoadEntryRecord();
        row.setFederationId(Tenant.current());
        row.setEnterpriseId(told.enterprise.value());
        row.setNumber(told.number);
        row.setKind(told.draft.kind().name().toLowerCase(Locale.ROOT));
        row.setWhat(told.draft.what());
        row.setHappenedOn(told.draft.happenedOn());
        row.setPersons(told.draft.persons());
        row.setNote(told.draft.note());
        row.setRecordedAt(now);
        row.setRecordedBy(Actor.current().name());
        return row;
    }

    /// The latest first.
    List<Entry> of(EnterpriseId enterprise) {
        return jooq.selectFrom(ORG_ROAD_ENTRY).where(ORG_ROAD_ENTRY.FEDERATION_ID.eq(Tenant.current()))
                .and(ORG_ROAD_ENTRY.ENTERPRISE_ID.eq(enterprise.value())).orderBy(ORG_ROAD_ENTRY.NUMBER.desc())
                .fetch(row -> new Entry(row.getNumber(), Entry.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)), row.getWhat(),
                        row.getHappenedOn(), row.getPersons(), row.getNote(), row.getRecordedAt(), row.getRecordedBy()));
    }
}
