package vn.congdoan.organisation.imports;

import static vn.congdoan.organisation.jooq.Tables.ORG_IMPORT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.imports.Preview.State;
import vn.congdoan.organisation.imports.Preview.Summary;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// Files that were read and wait, and what became of the earlier ones.
@Component
class StagedFiles {

    private static final int SHOWN = 30;

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;

    StagedFiles(DSLContext jooq, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
    }

    UUID add(ImportKind kind, String fileName, String content, int entries) {
        var id = ids.next();
        jooq.insertInto(ORG_IMPORT)
                .set(ORG_IMPORT.FEDERATION_ID, Tenant.current())
                .set(ORG_IMPORT.ID, id)
                .set(ORG_IMPORT.KIND, kind.name())
                .set(ORG_IMPORT.FILE_NAME, fileName)
                .set(ORG_IMPORT.CONTENT, content)
                .set(ORG_IMPORT.ENTRIES, entries)
                .set(ORG_IMPORT.STATE, State.WAITING.name())
                .set(ORG_IMPORT.CREATED_AT, LocalDateTime.now(clock))
                .set(ORG_IMPORT.CREATED_BY, Actor.current().name())
                .execute();
        return id;
    }

    Optional<Summary> find(UUID id) {
        return jooq.selectFrom(ORG_IMPORT).where(ORG_IMPORT.FEDERATION_ID.eq(Tenant.current())).and(ORG_IMPORT.ID.eq(id))
                .fetchOptional(StagedFiles::summary);
    }

    String content(UUID id) {
        return jooq.select(ORG_IMPORT.CONTENT).from(ORG_IMPORT).where(ORG_IMPORT.FEDERATION_ID.eq(Tenant.current()))
                .and(ORG_IMPORT.ID.eq(id)).fetchSingle().value1();
    }

    /// The youngest first.
    List<Summary> latest() {
        return jooq.select(ORG_IMPORT.ID, ORG_IMPORT.KIND, ORG_IMPORT.FILE_NAME, ORG_IMPORT.ENTRIES, ORG_IMPORT.STATE,
                        ORG_IMPORT.CREATED_AT, ORG_IMPORT.CREATED_BY)
                .from(ORG_IMPORT).where(ORG_IMPORT.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(ORG_IMPORT.CREATED_AT.desc()).limit(SHOWN).fetch(StagedFiles::summary);
    }

    /// Whether it was still waiting: who confirms at the same time as another comes too late.
    boolean settle(UUID id, State now) {
        return jooq.update(ORG_IMPORT)
                .set(ORG_IMPORT.STATE, now.name())
                .set(ORG_IMPORT.SETTLED_AT, LocalDateTime.now(clock))
                .where(ORG_IMPORT.FEDERATION_ID.eq(Tenant.current())).and(ORG_IMPORT.ID.eq(id))
                .and(ORG_IMPORT.STATE.eq(State.WAITING.name()))
                .execute() == 1;
    }

    private static Summary summary(Record row) {
        return new Summary(row.get(ORG_IMPORT.ID), ImportKind.valueOf(row.get(ORG_IMPORT.KIND)),
                row.get(ORG_IMPORT.FILE_NAME), row.get(ORG_IMPORT.ENTRIES), State.valueOf(row.get(ORG_IMPORT.STATE)),
                row.get(ORG_IMPORT.CREATED_AT), row.get(ORG_IMPORT.CREATED_BY));
    }
}
