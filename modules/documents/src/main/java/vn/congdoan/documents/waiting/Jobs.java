package vn.congdoan.documents.waiting;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// Does work for each federation that has some, on one node at a time. Trouble in one federation keeps no other waiting.
@Component
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private final WaitingFederations federations;
    private final LockingTaskExecutor locks;
    private final Transactions transactions;
    private final Clock clock;

    Jobs(WaitingFederations federations, LockingTaskExecutor locks, Transactions transactions, Clock clock) {
        this.federations = federations;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Within the transaction that leaves the work.
    public void expect(Kind kind) {
        federations.add(kind);
    }

    /// @param longest after which another node may take over, when this one died
    /// @param work    done with the federation bound
    public void each(Kind kind, Duration longest, Runnable work) {
        var lock = new LockConfiguration(clock.instant(), "documents-" + kind.name(), longest, Duration.ZERO);
        locks.executeWithLock((Runnable) () -> transactions.call(() -> federations.of(kind)).forEach(federation -> {
            try {
                Tenant.in(federation, work);
            } catch (RuntimeException e) {
                log.error("job {} of federation {} failed", kind, federation, e);
            }
        }), lock);
    }
}
