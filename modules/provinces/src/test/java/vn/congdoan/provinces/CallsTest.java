package vn.congdoan.provinces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CallsTest {

    private final Calls calls = new Calls(Duration.ofMillis(200));
    private final ClassLoader loader = CallsTest.class.getClassLoader();

    @Test
    void answersComeThrough() throws Exception {
        assertThat(calls.<Integer>call("a", loader, () -> 42)).isEqualTo(42);
    }

    @Test
    void whatWasThrownComesThroughEvenAnError() {
        assertThatExceptionOfType(Calls.Threw.class).isThrownBy(() -> calls.call("a", loader, () -> {
            throw new StackOverflowError();
        })).satisfies(threw -> assertThat(threw.what()).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void whoHangsIsCutOffAndKeepsOnlyItsOwnPlaces() throws Exception {
        var end = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            assertThatExceptionOfType(Calls.Overstayed.class).isThrownBy(() -> calls.call("hangs", loader, () -> waitFor(end)));
        }
        assertThatExceptionOfType(Calls.Crowded.class).isThrownBy(() -> calls.call("hangs", loader, () -> 1));
        assertThat(calls.<Integer>call("other", loader, () -> 1)).isEqualTo(1);
        end.countDown();
        assertThat(calls.<Integer>call("hangs", loader, () -> 1)).isEqualTo(1);
    }

    @Test
    void callsRunOnADaemonPlatformThreadOfThePlugin() throws Exception {
        var thread = calls.<Thread>call("lai-chau", loader, Thread::currentThread);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.isVirtual()).isFalse();
        assertThat(thread.getName()).isEqualTo("plugin-lai-chau");
    }

    /// Like a plugin that does not care for interrupts.
    private static int waitFor(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return 0;
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
