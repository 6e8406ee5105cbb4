package vn.congdoan.platform;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Delivers again what did not reach its listener: one node at a time, each minute. The inbox makes repetition harmless.
@Component
class Redelivery {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final FailedEventPublications failed;
    private final IncompleteEventPublications incomplete;
    private final LockingTaskExecutor locks;
    private final Clock clock;
    private final boolean alone;

    Redelivery(FailedEventPublications failed, IncompleteEventPublications incomplete, LockingTaskExecutor locks,
            Clock clock, ObjectProvider<EmbeddedMySql> embedded) {
        this.failed = failed;
        this.incomplete = incomplete;
        this.locks = locks;
        this.clock = clock;
        this.alone = embedded.getIfAvailable() != null;
    }

    /// With a database of its own no other node can be at work, so everything that is open was left by a killed run.
    @EventListener
    void afterStart(ApplicationReadyEvent ready) {
        if (alone) {
            incomplete.resubmitIncompletePublications(publication -> true);
        }
    }

    @Scheduled(fixedDelayString = "${congdoan.events.redelivery:PT1M}", initialDelayString = "${congdoan.events.redelivery:PT1M}")
    void deliverAgain() {
        var once = new LockConfiguration(clock.instant(), "event-redelivery", LONGEST, Duration.ZERO);
        locks.executeWithLock((Runnable) () -> failed.resubmit(ResubmissionOptions.defaults().withBatchSize(200)
                .withMaxInFlight(200).withMinAge(Duration.ofSeconds(1))), once);
    }
}
