package vn.congdoan.provinces;

import static vn.congdoan.provinces.jooq.Tables.PRV_SWITCHED_OFF;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Actor;

/// The plugins that nobody may ask, on all nodes and over restarts. Written in transactions of their own: a failing
/// plugin stays switched off although the work that met the failure is rolled back.
@Repository
class SwitchedOff {

    /// What is off and why.
    ///
    /// @param version empty text for all of them
    record Off(String plugin, String version, boolean byHost, Message message) {

        boolean covers(String id, String asked) {
            return plugin.equals(id) && (version.isEmpty() || version.equals(asked));
        }
    }

    private final DSLContext jooq;
    private final Clock clock;
    private final TransactionTemplate own;

    SwitchedOff(DSLContext jooq, Clock clock, PlatformTransactionManager transactions) {
        this.jooq = jooq;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<Off> all() {
        return jooq.select(PRV_SWITCHED_OFF.PLUGIN_ID, PRV_SWITCHED_OFF.VERSION, PRV_SWITCHED_OFF.BY_HOST, PRV_SWITCHED_OFF.FAILURE_KEY,
                        PRV_SWITCHED_OFF.FAILURE_ARGS)
                .from(PRV_SWITCHED_OFF).orderBy(PRV_SWITCHED_OFF.PLUGIN_ID, PRV_SWITCHED_OFF.VERSION)
                .fetch(Records.mapping((plugin, version, byHost, key, arguments) ->
                        new Off(plugin, version, byHost, new Message(key, List.<Object>of((Object[]) arguments.split("\n", -1))))));
    }

    Optional<Off> find(String plugin, String version) {
        return all().stream().filter(off -> off.covers(plugin, version)).findFirst();
    }

    /// @param version empty text for all of them
    void add(String plugin, String version, boolean byHost, Message why) {
        var arguments = why.arguments().stream().map(String::valueOf).collect(Collectors.joining("\n"));
        own.executeWithoutResult(status -> jooq.insertInto(PRV_SWITCHED_OFF)
                .set(PRV_SWITCHED_OFF.PLUGIN_ID, plugin)
                .set(PRV_SWITCHED_OFF.VERSION, version)
                .set(PRV_SWITCHED_OFF.BY_HOST, byHost)
                .set(PRV_SWITCHED_OFF.FAILURE_KEY, why.key())
                .set(PRV_SWITCHED_OFF.FAILURE_ARGS, arguments.substring(0, Math.min(1000, arguments.length())))
                .set(PRV_SWITCHED_OFF.SWITCHED_BY, Actor.current().id())
                .set(PRV_SWITCHED_OFF.SWITCHED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore()
                .execute());
    }

    void remove(String plugin, String version) {
        own.executeWithoutResult(status -> jooq.deleteFrom(PRV_SWITCHED_OFF).where(PRV_SWITCHED_OFF.PLUGIN_ID.eq(plugin))
                .and(PRV_SWITCHED_OFF.VERSION.in(version, "")).execute());
    }
}
