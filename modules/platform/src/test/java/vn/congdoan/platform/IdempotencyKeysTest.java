package vn.congdoan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.congdoan.kernel.IdempotencyKey;

@SpringBootTest
class IdempotencyKeysTest {

    @Autowired
    private IdempotencyKeys keys;
    @Autowired
    private DSLContext jooq;
    @Autowired
    private Transactions transactions;

    private final IdempotencyKey key = IdempotencyKey.random();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void repetitionGetsTheFirstAnswer() {
        assertThat(keys.once(key, "POST /x", this::work)).isEqualTo("1");
        assertThat(keys.once(key, "POST /x", this::work)).isEqualTo("1");
        assertThat(done).hasValue(1);
    }

    @Test
    void keyOfAnotherRequestIsRefused() {
        keys.once(key, "POST /x", this::work);
        assertThatExceptionOfType(IdempotencyKeys.KeyReused.class)
                .isThrownBy(() -> keys.once(key, "POST /y", this::work));
    }

    @Test
    void failureLeavesTheKeyFree() {
        assertThatIllegalStateException().isThrownBy(() -> keys.once(key, "POST /x", () -> {
            throw new IllegalStateException("broken");
        }));
        assertThat(keys.once(key, "POST /x", this::work)).isEqualTo("1");
    }

    @Test
    void twoPeopleMayChooseTheSameKey() {
        keys.once(key, "POST /x", this::work);
        var other = new Actor(UUID.randomUUID(), "người khác");
        assertThat(other.act(() -> keys.once(key, "POST /x", this::work))).isEqualTo("2");
    }

    @Test
    void keyIsForgottenAfterItsTimeAndNotBefore() {
        keys.once(key, "POST /x", this::work);
        at(IdempotencyKeys.MEMORY.minusMinutes(1)).forgetOld();
        assertThat(keys.once(key, "POST /x", this::work)).isEqualTo("1");
        at(IdempotencyKeys.MEMORY.plusMinutes(1)).forgetOld();
        assertThat(keys.once(key, "POST /x", this::work)).isEqualTo("2");
    }

    private IdempotencyKeys at(Duration later) {
        return new IdempotencyKeys(jooq, transactions, Clock.offset(Clock.systemUTC(), later));
    }

    private String work() {
        return Integer.toString(done.incrementAndGet());
    }
}
