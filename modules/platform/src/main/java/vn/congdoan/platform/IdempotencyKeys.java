package vn.congdoan.platform;

import static vn.congdoan.platform.jooq.Tables.PLT_IDEMPOTENCY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.IdempotencyKey;

/// Carries out a request once per key and person; a repetition gets the answer of the first time.
/// The key is written in the transaction of the work, so an unknown outcome is settled by asking again.
@Component
public class IdempotencyKeys {

    /// Longer than any program or open form repeats itself.
    static final Duration MEMORY = Duration.ofDays(30);

    private final DSLContext jooq;
    private final Transactions transactions;
    private final Clock clock;

    IdempotencyKeys(DSLContext jooq, Transactions transactions, Clock clock) {
        this.jooq = jooq;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param fingerprint what was asked: at most 200 characters; the same key with another fingerprint is refused
    /// @param work        answers in a text that says what came of it
    /// @throws KeyReused when the key stood for another request
    public String once(IdempotencyKey key, String fingerprint, Supplier<String> work) {
        return transactions.call(() -> {
            if (!reserve(key, fingerprint)) {
                return earlierAnswer(key, fingerprint);
            }
            var answer = work.get();
            jooq.update(PLT_IDEMPOTENCY)
                    .set(PLT_IDEMPOTENCY.ANSWER, answer)
                    .where(PLT_IDEMPOTENCY.ACTOR_ID.eq(Actor.current().id()))
                    .and(PLT_IDEMPOTENCY.IDEM_KEY.eq(key.value()))
                    .execute();
            return answer;
        });
    }

    private boolean reserve(IdempotencyKey key, String fingerprint) {
        return jooq.insertInto(PLT_IDEMPOTENCY)
                .set(PLT_IDEMPOTENCY.ACTOR_ID, Actor.current().id())
                .set(PLT_IDEMPOTENCY.IDEM_KEY, key.value())
                .set(PLT_IDEMPOTENCY.FINGERPRINT, fingerprint)
                .set(PLT_IDEMPOTENCY.CREATED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore()
                .execute() == 1;
    }

    private String earlierAnswer(IdempotencyKey key, String fingerprint) {
        var earlier = jooq.select(PLT_IDEMPOTENCY.FINGERPRINT, PLT_IDEMPOTENCY.ANSWER)
                .from(PLT_IDEMPOTENCY)
                .where(PLT_IDEMPOTENCY.ACTOR_ID.eq(Actor.current().id()))
                .and(PLT_IDEMPOTENCY.IDEM_KEY.eq(key.value()))
                .fetchSingle();
        if (!earlier.value1().equals(fingerprint)) {
            throw new KeyReused();
        }
        return earlier.value2();
    }

    /// Any number of nodes may do it at once.
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forgetOld() {
        transactions.run(() -> jooq.deleteFrom(PLT_IDEMPOTENCY)
                .where(PLT_IDEMPOTENCY.CREATED_AT.lt(LocalDateTime.now(clock).minus(MEMORY))).execute());
    }

    /// The key was used for another request before.
    public static final class KeyReused extends RuntimeException {
    }
}
