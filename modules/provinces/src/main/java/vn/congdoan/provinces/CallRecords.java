package vn.congdoan.provinces;

import static vn.congdoan.provinces.jooq.Tables.PRV_CALL;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// The record of calls. Written a moment later, many at once, so that asking does not wait for the database and what is
/// rolled back stays on the record; when the database falls behind by thousands, the youngest are lost.
@Repository
class CallRecords {

    private static final Logger log = LoggerFactory.getLogger(CallRecords.class);
    private static final int WAITING = 5000;
    private static final int DAYS = 90;
    private static final int KEPT = 50_000;

    private record Line(UUID id, @Nullable Long federation, Party party, String asked, long milliseconds, Outcome outcome,
            @Nullable Message why, LocalDateTime at) {
    }

    private final DSLContext jooq;
    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;
    private final BlockingQueue<Line> waiting = new ArrayBlockingQueue<>(WAITING);

    CallRecords(DSLContext jooq, Transactions transactions, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    void add(Party party, String asked, long milliseconds, Outcome outcome, @Nullable Message why) {
        var line = new Line(ids.next(), Tenant.find().map(FederationId::value).orElse(null), party,
                asked.substring(0, Math.min(100, asked.length())), milliseconds, outcome, why, LocalDateTime.now(clock));
        if (!waiting.offer(line)) {
            log.warn("the record of a call of plugin {} is lost: too many wait", party.name());
        }
    }

    @Scheduled(fixedDelayString = "PT2S")
    @PreDestroy
    void write() {
        var lines = new ArrayList<Line>();
        if (waiting.drainTo(lines, 1000) > 0) {
            transactions.run(() -> jooq.batch(lines.stream().map(line -> jooq.insertInto(PRV_CALL)
                    .set(PRV_CALL.ID, line.id()).set(PRV_CALL.HOME_FEDERATION, line.federation())
                    .set(PRV_CALL.PLUGIN_ID, line.party().plugin()).set(PRV_CALL.VERSION, line.party().version())
                    .set(PRV_CALL.ASKED, line.asked()).set(PRV_CALL.OUTCOME, line.outcome().name())
                    .set(PRV_CALL.TOOK_MS, line.milliseconds())
                    .set(PRV_CALL.MESSAGE_KEY, line.why() == null ? null : line.why().key())
                    .set(PRV_CALL.MESSAGE_ARGS, line.why() == null ? null : arguments(line.why()))
                    .set(PRV_CALL.ASKED_AT, line.at())).toList()).execute());
        }
    }

    /// After 90 days, and of more than 50.000 the oldest.
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void forget() {
        transactions.run(() -> {
            jooq.deleteFrom(PRV_CALL).where(PRV_CALL.ASKED_AT.lt(LocalDateTime.now(clock).minusDays(DAYS))).execute();
            jooq.select(PRV_CALL.ID).from(PRV_CALL).orderBy(PRV_CALL.ID.desc()).limit(KEPT, 1).fetchOptional(PRV_CALL.ID)
                    .ifPresent(oldest -> jooq.deleteFrom(PRV_CALL).where(PRV_CALL.ID.le(oldest)).execute());
        });
    }

    /// Those of the bound federation, the youngest first.
    List<CallRecord> own(boolean failuresOnly, int most) {
        return latest(PRV_CALL.HOME_FEDERATION.eq(Tenant.current().value()), failuresOnly, most);
    }

    /// Those of everybody, the youngest first.
    List<CallRecord> all(boolean failuresOnly, int most) {
        return latest(DSL.noCondition(), failuresOnly, most);
    }

    private List<CallRecord> latest(Condition whose, boolean failuresOnly, int most) {
        write();
        return jooq.selectFrom(PRV_CALL).where(whose)
                .and(failuresOnly ? PRV_CALL.OUTCOME.ne(Outcome.ANSWERED.name()) : DSL.noCondition())
                .orderBy(PRV_CALL.ID.desc()).limit(most).fetch(CallRecords::called);
    }

    private static CallRecord called(Record row) {
        var key = row.get(PRV_CALL.MESSAGE_KEY);
        var arguments = row.get(PRV_CALL.MESSAGE_ARGS);
        return new CallRecord(row.get(PRV_CALL.HOME_FEDERATION), row.get(PRV_CALL.PLUGIN_ID), row.get(PRV_CALL.VERSION), row.get(PRV_CALL.ASKED),
                Outcome.valueOf(row.get(PRV_CALL.OUTCOME)), row.get(PRV_CALL.TOOK_MS),
                key == null ? null : new Message(key, arguments == null ? List.of() : List.copyOf(Arrays.asList(arguments.split("\n", -1)))),
                row.get(PRV_CALL.ASKED_AT));
    }

    private static String arguments(Message why) {
        var all = why.arguments().stream().map(String::valueOf).collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(1000, all.length()));
    }
}
