package vn.congdoan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

@SpringBootTest
class InboxTest {

    record SomethingHappened(UUID eventId, FederationId federation) implements Fact {
    }

    @Autowired
    private Inbox inbox;

    private final SomethingHappened fact = new SomethingHappened(UUID.randomUUID(), new FederationId(7));

    @Test
    void secondDeliveryDoesNothing() {
        var handled = new AtomicInteger();
        inbox.once(InboxTest.class, fact, handled::incrementAndGet);
        inbox.once(InboxTest.class, fact, handled::incrementAndGet);
        assertThat(handled).hasValue(1);
    }

    @Test
    void anotherListenerHandlesItToo() {
        var handled = new AtomicInteger();
        inbox.once(InboxTest.class, fact, handled::incrementAndGet);
        inbox.once(Inbox.class, fact, handled::incrementAndGet);
        assertThat(handled).hasValue(2);
    }

    @Test
    void failedHandlingIsForgottenAndDoneAgain() {
        var handled = new AtomicInteger();
        assertThatIllegalStateException().isThrownBy(() -> inbox.once(InboxTest.class, fact, () -> {
            throw new IllegalStateException("broken");
        }));
        inbox.once(InboxTest.class, fact, handled::incrementAndGet);
        assertThat(handled).hasValue(1);
    }

    @Test
    void workIsBoundToTheFactsFederation() {
        inbox.once(InboxTest.class, fact, () -> assertThat(Tenant.current()).isEqualTo(new FederationId(7)));
        assertThat(Tenant.find()).isEmpty();
    }

    @Test
    void simultaneousDeliveriesAreHandledOnce() throws InterruptedException {
        var handled = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> {
                    start.await();
                    inbox.once(InboxTest.class, fact, handled::incrementAndGet);
                    return null;
                });
            }
            start.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(handled).hasValue(1);
    }
}
