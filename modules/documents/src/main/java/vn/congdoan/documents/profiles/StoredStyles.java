package vn.congdoan.documents.profiles;

import static vn.congdoan.documents.jooq.Tables.DOC_PROFILE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.jooq.tables.records.DocProfileRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The styles of the federation.
@Component
class StoredStyles {

    private static final List<SortField<?>> NEWEST = List.of(DOC_PROFILE.VALID_FROM.desc(), DOC_PROFILE.ADOPTED_AT.desc(),
            DOC_PROFILE.ID.desc());

    private final DSLContext jooq;
    private final Clock clock;

    StoredStyles(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    void insert(UUID id, LocalDate from, String name, HouseStyle style) {
        jooq.insertInto(DOC_PROFILE)
                .set(DOC_PROFILE.FEDERATION_ID, Tenant.current()).set(DOC_PROFILE.ID, id).set(DOC_PROFILE.VALID_FROM, from)
                .set(DOC_PROFILE.NAME, name).set(DOC_PROFILE.STYLE, StyleJson.write(style))
                .set(DOC_PROFILE.AUTHOR, Actor.current().name()).set(DOC_PROFILE.ADOPTED_AT, LocalDateTime.now(clock)).execute();
    }

    Optional<StyleVersion> on(LocalDate day) {
        return jooq.selectFrom(DOC_PROFILE)
                .where(DOC_PROFILE.FEDERATION_ID.eq(Tenant.current())).and(DOC_PROFILE.VALID_FROM.le(day))
                .orderBy(NEWEST).limit(1).fetchOptional().map(StoredStyles::version);
    }

    Optional<StyleVersion> find(UUID id) {
        return jooq.selectFrom(DOC_PROFILE)
                .where(DOC_PROFILE.FEDERATION_ID.eq(Tenant.current())).and(DOC_PROFILE.ID.eq(id))
                .fetchOptional().map(StoredStyles::version);
    }

    List<StyleVersion> all() {
        return jooq.selectFrom(DOC_PROFILE).where(DOC_PROFILE.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(NEWEST).fetch().map(StoredStyles::version);
    }

    private static StyleVersion version(DocProfileRecord row) {
        return new StyleVersion(row.getId(), row.getValidFrom(), row.getName(), StyleJson.read(row.getStyle()), row.getAuthor(),
                row.getAdoptedAt());
    }
}
