package vn.congdoan.organisation;

import static org.jooq.impl.DSL.max;
import static vn.congdoan.organisation.jooq.Tables.ORG_FEDERATION;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.Federation.Letterhead;
import vn.congdoan.organisation.jooq.tables.records.OrgFederationRecord;
import vn.congdoan.platform.Tenant;

/// The federations of this deployment. Their list can be read across; each one is written from inside.
@Component
class Federations {

    private final DSLContext jooq;
    private final Clock clock;

    Federations(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /// In the order in which they came.
    List<Federation> all() {
        return Tenant.acrossFederations(() -> jooq.selectFrom(ORG_FEDERATION).orderBy(ORG_FEDERATION.FEDERATION_ID)
                .fetch(Federations::read));
    }

    boolean exists(String code) {
        return Tenant.acrossFederations(() -> jooq.fetchExists(jooq.selectFrom(ORG_FEDERATION)
                .where(ORG_FEDERATION.CODE.eq(code))));
    }

    Optional<Federation> current() {
        return jooq.selectFrom(ORG_FEDERATION).where(ORG_FEDERATION.FEDERATION_ID.eq(Tenant.current()))
                .fetchOptional(Federations::read);
    }

    /// Waits until no other command of this federation is between its rules and its writing.
    void lock() {
        jooq.select(ORG_FEDERATION.VERSION).from(ORG_FEDERATION)
                .where(ORG_FEDERATION.FEDERATION_ID.eq(Tenant.current())).forUpdate().fetch();
    }

    FederationId nextId() {
        var last = Tenant.acrossFederations(() -> jooq.select(max(ORG_FEDERATION.FEDERATION_ID)).from(ORG_FEDERATION)
                .fetchOptional(max(ORG_FEDERATION.FEDERATION_ID)));
        return new FederationId(last.map(id -> id.value() + 1).orElse(1L));
    }

    void insert(Federation federation) {
        var letterhead = federation.letterhead();
        jooq.insertInto(ORG_FEDERATION)
                .set(ORG_FEDERATION.FEDERATION_ID, federation.id())
                .set(ORG_FEDERATION.VERSION, federation.version())
                .set(ORG_FEDERATION.CODE, federation.code())
                .set(ORG_FEDERATION.CONFEDERATION, federation.confederation())
                .set(ORG_FEDERATION.GOVERNING_BODY, joined(letterhead.governingBody()))
                .set(ORG_FEDERATION.HEADING_BODY, joined(letterhead.headingBody()))
                .set(ORG_FEDERATION.NAME, letterhead.name())
                .set(ORG_FEDERATION.SHORT_NAME, letterhead.shortName())
                .set(ORG_FEDERATION.PLACE, letterhead.place())
                .set(ORG_FEDERATION.DOCUMENT_CODE, letterhead.documentCode())
                .set(ORG_FEDERATION.FOUNDED_AT, LocalDateTime.now(clock))
                .execute();
    }

    /// Whether the version was still the one that was read.
    boolean update(long version, Letterhead letterhead) {
        return jooq.update(ORG_FEDERATION)
                .set(ORG_FEDERATION.VERSION, version + 1)
                .set(ORG_FEDERATION.GOVERNING_BODY, joined(letterhead.governingBody()))
                .set(ORG_FEDERATION.HEADING_BODY, joined(letterhead.headingBody()))
                .set(ORG_FEDERATION.NAME, letterhead.name())
                .set(ORG_FEDERATION.SHORT_NAME, letterhead.shortName())
                .set(ORG_FEDERATION.PLACE, letterhead.place())
                .set(ORG_FEDERATION.DOCUMENT_CODE, letterhead.documentCode())
                .where(ORG_FEDERATION.FEDERATION_ID.eq(Tenant.current()))
                .and(ORG_FEDERATION.VERSION.eq(version))
                .execute() == 1;
    }

    private static Federation read(OrgFederationRecord row) {
        return new Federation(row.getFederationId(), row.getVersion(), row.getCode(), row.getConfederation(),
                new Letterhead(lines(row.getGoverningBody()), lines(row.getHeadingBody()), row.getName(),
                        row.getShortName(), row.getPlace(), row.getDocumentCode()));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
