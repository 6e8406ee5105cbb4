package vn.congdoan.platform;

import static vn.congdoan.platform.jooq.Tables.PLT_INBOX;

import java.time.Clock;
import java.time.LocalDateTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Fact;

/// Makes an at-least-once delivery exactly-once: the first statement of every listener, in its own transaction,
/// writes down which fact it is about to handle; a second delivery stops there.
@Component
public class Inbox {

    private final DSLContext jooq;
    private final Transactions transactions;
    private final Clock clock;

    Inbox(DSLContext jooq, Transactions transactions, Clock clock) {
        this.jooq = jooq;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Does the work for the fact's federation unless this listener has already done it.
    ///
    /// @param listener its class, whose simple name must stay once released
    public void once(Class<?> listener, Fact fact, Runnable work) {
        Tenant.in(fact.federation(), () -> transactions.run(() -> {
            if (firstTime(listener, fact)) {
                work.run();
            }
        }));
    }

    private boolean firstTime(Class<?> listener, Fact fact) {
        return jooq.insertInto(PLT_INBOX)
                .set(PLT_INBOX.FEDERATION_ID, fact.federation())
                .set(PLT_INBOX.LISTENER, listener.getName().substring("vn.congdoan.".length()))
                .set(PLT_INBOX.EVENT_ID, fact.eventId())
                .set(PLT_INBOX.RECEIVED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore()
                .execute() == 1;
    }
}
