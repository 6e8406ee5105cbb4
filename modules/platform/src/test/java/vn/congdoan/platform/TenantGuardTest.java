package vn.congdoan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static vn.congdoan.platform.jooq.Tables.PLT_INBOX;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultVisitListenerProvider;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.FederationId;

class TenantGuardTest {

    private static final FederationId OWN = new FederationId(1);
    private static final FederationId OTHER = new FederationId(2);

    private final DSLContext jooq = DSL.using(new DefaultConfiguration().set(SQLDialect.MYSQL)
            .set(new Settings().withRenderSchema(false))
            .set(new DefaultVisitListenerProvider(new TenantGuard(Set.of("plt_inbox")))));
    private final DSLContext nothingShared = DSL.using(new DefaultConfiguration().set(SQLDialect.MYSQL)
            .set(new DefaultVisitListenerProvider(new TenantGuard(Set.of()))));
    private final DSLContext answering = DSL.using(new DefaultConfiguration().set(SQLDialect.MYSQL)
            .set(new MockConnection(statement -> new MockResult[] {new MockResult(0)}))
            .set(new DefaultVisitListenerProvider(new TenantGuard(Set.of()))));

    @Test
    void pinnedStatementsPass() {
        var a = PLT_INBOX.as("a");
        var b = PLT_INBOX.as("b");
        passes(jooq.selectFrom(PLT_INBOX).where(PLT_INBOX.FEDERATION_ID.eq(OWN)));
        passes(jooq.selectFrom(PLT_INBOX).where(PLT_INBOX.FEDERATION_ID.eq(OWN)).and(PLT_INBOX.LISTENER.eq("x").or(PLT_INBOX.LISTENER.eq("y"))));
        passes(jooq.select(a.LISTENER).from(a).join(b).on(b.FEDERATION_ID.eq(a.FEDERATION_ID)).where(a.FEDERATION_ID.eq(OWN)));
        passes(jooq.select(a.LISTENER).from(a).leftJoin(b).on(b.FEDERATION_ID.eq(OWN)).where(a.FEDERATION_ID.eq(OWN)));
        passes(jooq.select(count()).from(a).where(a.FEDERATION_ID.eq(OWN)).and(exists(selectOne().from(b).where(b.FEDERATION_ID.eq(a.FEDERATION_ID)))));
        passes(jooq.with("w").as(select(a.LISTENER).from(a).where(a.FEDERATION_ID.eq(OWN))).select().from(DSL.name("w")));
        passes(jooq.update(PLT_INBOX).set(PLT_INBOX.LISTENER, "x").where(PLT_INBOX.FEDERATION_ID.eq(OWN)));
        passes(jooq.deleteFrom(PLT_INBOX).where(PLT_INBOX.FEDERATION_ID.eq(OWN)));
        passes(jooq.insertInto(PLT_INBOX).set(PLT_INBOX.FEDERATION_ID, OWN).set(PLT_INBOX.LISTENER, "x").set(PLT_INBOX.EVENT_ID, UUID.randomUUID()));
    }

    @Test
    void unpinnedStatementsAreRefused() {
        var a = PLT_INBOX.as("a");
        var b = PLT_INBOX.as("b");
        refuses(jooq.selectFrom(PLT_INBOX));
        refuses(jooq.selectFrom(PLT_INBOX).where(PLT_INBOX.FEDERATION_ID.eq(OWN).or(PLT_INBOX.LISTENER.eq("x"))));
        refuses(jooq.selectFrom(PLT_INBOX).where(PLT_INBOX.FEDERATION_ID.ne(OWN)));
        refuses(jooq.selectFrom(PLT_INBOX).where(DSL.not(PLT_INBOX.FEDERATION_ID.eq(OWN))));
        refuses(jooq.select(a.LISTENER).from(a).leftJoin(b).on(b.FEDERATION_ID.eq(a.FEDERATION_ID)));
        refuses(jooq.select(a.LISTENER).from(a).leftJoin(b).on(a.FEDERATION_ID.eq(OWN)));
        refuses(jooq.select(a.LISTENER).from(a).crossJoin(b).where(a.FEDERATION_ID.eq(OWN)));
        refuses(jooq.select(count()).from(a).where(a.FEDERATION_ID.eq(OWN)).and(exists(selectOne().from(b))));
        refuses(jooq.select(DSL.field(selectFrom(b).where(noCondition()).getSQL())).from(a).where(a.FEDERATION_ID.eq(OWN)));
        refuses(jooq.with("w").as(select(a.LISTENER).from(a)).select().from(DSL.name("w")));
        refuses(jooq.select(a.LISTENER).from(a).where(a.FEDERATION_ID.eq(OWN)).unionAll(select(b.LISTENER).from(b)));
        refuses(jooq.update(PLT_INBOX).set(PLT_INBOX.LISTENER, "x"));
        refuses(jooq.deleteFrom(PLT_INBOX).where(PLT_INBOX.LISTENER.eq("x")));
    }

    @Test
    void anotherFederationCannotBeNamed() {
        refuses(jooq.selectFrom(PLT_INBOX).where(PLT_INBOX.FEDERATION_ID.eq(OTHER)));
        refuses(jooq.insertInto(PLT_INBOX).set(PLT_INBOX.FEDERATION_ID, OTHER).set(PLT_INBOX.LISTENER, "x"));
        refuses(jooq.insertInto(PLT_INBOX).set(PLT_INBOX.LISTENER, "x"));
        refuses(jooq.update(PLT_INBOX).set(PLT_INBOX.FEDERATION_ID, OWN).where(PLT_INBOX.FEDERATION_ID.eq(OWN)));
    }

    @Test
    void structureAndPlainSqlAreRefused() {
        refuses(jooq.dropTable(PLT_INBOX));
        refuses(jooq.query("delete from plt_inbox where true"));
    }

    @Test
    void totalsMayBeReadAcrossFederationsButNotWritten() {
        var total = jooq.select(PLT_INBOX.FEDERATION_ID, count()).from(PLT_INBOX).groupBy(PLT_INBOX.FEDERATION_ID);
        var a = PLT_INBOX.as("a");
        assertThat(Tenant.acrossFederations(() -> total.getSQL())).contains("plt_inbox");
        assertThat(Tenant.acrossFederations(() -> jooq.select(a.LISTENER).from(a).getSQL())).contains("plt_inbox");
        refuses(total);
        violates(() -> Tenant.acrossFederations(() -> jooq.deleteFrom(PLT_INBOX).getSQL()));
        violates(() -> Tenant.acrossFederations(() -> nothingShared.selectFrom(PLT_INBOX).getSQL()));
    }

    /// What the surrounding statement pinned says nothing about another reading of the same table.
    @Test
    void everyReadingOfATableIsPinnedForItself() {
        var pinned = PLT_INBOX.FEDERATION_ID.eq(OWN);
        var loose = select(PLT_INBOX.LISTENER).from(PLT_INBOX);
        var strict = select(PLT_INBOX.LISTENER).from(PLT_INBOX).where(pinned);
        var a = PLT_INBOX.as("a");
        refuses(jooq.selectFrom(PLT_INBOX).where(pinned).and(exists(selectOne().from(PLT_INBOX))));
        refuses(jooq.selectFrom(PLT_INBOX).where(pinned).and(PLT_INBOX.LISTENER.in(loose)));
        refuses(jooq.select(a.LISTENER).from(a).where(a.FEDERATION_ID.eq(OWN)).and(exists(selectOne().from(PLT_INBOX.as("a")))));
        refuses(jooq.select(DSL.field(select(count()).from(PLT_INBOX))).from(PLT_INBOX).where(pinned));
        refuses(jooq.select(PLT_INBOX.LISTENER).from(PLT_INBOX).where(pinned).unionAll(loose));
        refuses(jooq.select(PLT_INBOX.LISTENER).from(PLT_INBOX).unionAll(strict));
        refuses(jooq.select().from(strict.asTable("s"), loose.asTable("l")));
        refuses(jooq.select().from(PLT_INBOX, loose.asTable("l")).where(pinned));
        refuses(jooq.with("w").as(loose).select(PLT_INBOX.LISTENER).from(PLT_INBOX).where(pinned));
        refuses(jooq.deleteFrom(PLT_INBOX).where(pinned).and(PLT_INBOX.LISTENER.in(loose)));
        refuses(jooq.update(PLT_INBOX).set(PLT_INBOX.LISTENER, DSL.field(loose)).where(pinned));
        passes(jooq.select(PLT_INBOX.LISTENER).from(PLT_INBOX).where(pinned).unionAll(strict));
        passes(jooq.selectFrom(PLT_INBOX).where(pinned).and(PLT_INBOX.LISTENER.in(strict)));
        passes(jooq.select().from(strict.asTable("s")));
    }

    @Test
    void shortFormsAreNoWayRound() {
        violates(() -> Tenant.in(OWN, () -> answering.fetchCount(PLT_INBOX)));
        violates(() -> Tenant.in(OWN, () -> answering.fetchCount(selectFrom(PLT_INBOX))));
        violates(() -> Tenant.in(OWN, () -> answering.fetchExists(PLT_INBOX)));
        violates(() -> Tenant.in(OWN, () -> answering.fetchExists(PLT_INBOX, PLT_INBOX.LISTENER.eq("x"))));
        violates(() -> Tenant.in(OWN, () -> answering.batch(DSL.deleteFrom(PLT_INBOX)).execute()));
        violates(() -> Tenant.in(OWN, () -> answering.batch(DSL.deleteFrom(PLT_INBOX), DSL.deleteFrom(PLT_INBOX)).execute()));
        var b = PLT_INBOX.as("b");
        refuses(jooq.delete(PLT_INBOX).using(b).where(PLT_INBOX.FEDERATION_ID.eq(OWN)).and(b.LISTENER.eq("x")));
        refuses(jooq.update(PLT_INBOX.crossJoin(b)).set(b.LISTENER, "x").where(PLT_INBOX.FEDERATION_ID.eq(OWN)));
    }

    /// An alias or a further arm of a union could carry another federation's number.
    @Test
    void rowsAreNotCopiedByTheDatabase() {
        var own = select(PLT_INBOX.FEDERATION_ID, PLT_INBOX.LISTENER).from(PLT_INBOX).where(PLT_INBOX.FEDERATION_ID.eq(OWN));
        refuses(copying(own));
        refuses(copying(select(DSL.val(OTHER, PLT_INBOX.FEDERATION_ID).as("federation_id"), DSL.val("x"))));
        refuses(copying(own.unionAll(select(DSL.val(OTHER, PLT_INBOX.FEDERATION_ID), DSL.val("x")))));
        violates(() -> Tenant.acrossFederations(() -> copying(select(PLT_INBOX.FEDERATION_ID, PLT_INBOX.LISTENER).from(PLT_INBOX)).getSQL()));
    }

    @Test
    void aRowThatWasThereIsNotGivenAway() {
        refuses(jooq.insertInto(PLT_INBOX).set(PLT_INBOX.FEDERATION_ID, OWN).set(PLT_INBOX.LISTENER, "x")
                .onDuplicateKeyUpdate().set(PLT_INBOX.FEDERATION_ID, OTHER));
    }

    private Query copying(Select<Record2<FederationId, String>> rows) {
        return jooq.insertInto(PLT_INBOX, PLT_INBOX.FEDERATION_ID, PLT_INBOX.LISTENER).select(rows);
    }

    private static void passes(Query query) {
        assertThat(Tenant.in(OWN, () -> query.getSQL())).isNotBlank();
    }

    private static void refuses(Query query) {
        violates(() -> Tenant.in(OWN, () -> query.getSQL()));
    }

    private static void violates(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(TenantViolation.class).isThrownBy(work);
    }
}
