package vn.congdoan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(MovableClock.Configuration.class)
class AttemptsTest {

    @Autowired
    private Attempts attempts;
    @Autowired
    private MovableClock clock;

    private final String username = "u" + UUID.randomUUID();
    private final String stranger = "stranger " + UUID.randomUUID();

    @Test
    void fiveFailuresAreFree() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt()).isZero();
        }
        assertThat(attempt()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void delayDoublesUpToAMinute() {
        fail(5);
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(attempt()).isEqualTo(Duration.ofSeconds(seconds));
            clock.move(Duration.ofSeconds(seconds));
            assertThat(attempt()).isZero();
        }
    }

    @Test
    void tooEarlyByAMomentIsTooEarly() {
        fail(6, Duration.ofSeconds(1));
        clock.move(Duration.ofSeconds(2).minusMillis(1));
        assertThat(attempt()).isEqualTo(Duration.ofMillis(1));
        clock.move(Duration.ofMillis(1));
        assertThat(attempt()).isZero();
    }

    @Test
    void waitingDoesNotMakeItLonger() {
        fail(5);
        for (int i = 0; i < 10; i++) {
            assertThat(attempt()).isEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void ownerIsNotHinderedByAStranger() {
        fail(12, Duration.ofMinutes(1));
        assertThat(attempts.begin(username, "owner's address").delay()).isZero();
    }

    @Test
    void successForgetsThePair() {
        fail(4);
        attempts.begin(username, stranger);
        attempts.succeeded(username, stranger);
        fail(5);
        assertThat(attempt()).isPositive();
    }

    @Test
    void quarterOfAnHourForgets() {
        fail(5);
        clock.move(Attempts.MEMORY.plusMillis(1));
        for (int i = 0; i < 5; i++) {
            assertThat(attempt()).isZero();
        }
    }

    @Test
    void manyNamesFromOneAddressAreDelayedToo() {
        for (int i = 0; i < Attempts.FREE_PER_ADDRESS; i++) {
            assertThat(attempts.begin("name" + i + username, stranger).delay()).isZero();
        }
        assertThat(attempts.begin("another" + username, stranger).delay()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void manyAddressesAgainstOneAccountOnlySlowItDown() {
        for (int i = 0; i < Attempts.FREE_PER_ACCOUNT; i++) {
            assertThat(attempts.begin(username, stranger + i).unsettled()).isFalse();
        }
        var owner = attempts.begin(username, "owner's address");
        assertThat(owner.delay()).isZero();
        assertThat(owner.unsettled()).isTrue();
    }

    @Test
    void manyAtOnceGainNothing() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.<Callable<Duration>>nCopies(16, this::attempt));
            long admitted = 0;
            for (var answer : answers) {
                admitted += answer.get().isZero() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(Attempts.FREE_PER_PAIR);
        }
    }

    private Duration attempt() {
        return attempts.begin(username, stranger).delay();
    }

    private void fail(int times) {
        fail(times, Duration.ZERO);
    }

    private void fail(int times, Duration pause) {
        for (int i = 0; i < times; i++) {
            if (i >= Attempts.FREE_PER_PAIR) {
                clock.move(pause);
            }
            assertThat(attempts.begin(username, stranger).delay()).isZero();
        }
    }
}
