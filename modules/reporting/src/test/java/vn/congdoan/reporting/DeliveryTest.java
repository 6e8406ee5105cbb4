package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Entry;
import vn.congdoan.membership.Ledger;
import vn.congdoan.membership.Membership;
import vn.congdoan.membership.Recording.Recorded;
import vn.congdoan.membership.Source;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// The way of a movement from the ledger to the figures, with nothing but the registry of events between them.
@WholeModule
class DeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Membership membership;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Reporting reporting;
    @Autowired
    private Transactions transactions;
    @Autowired
    private ApplicationEventPublisher events;

    private final Sample sample = new Sample();

    @Test
    void whatTheLedgerTellsReachesTheFiguresByItself() {
        publish(sample.peak(1));
        sample.units().forEach(this::publish);
        await().atMost(PATIENCE).until(() -> Tenant.in(sample.federation, () -> ledger.units(Optional.empty())).size() == 5);
        await().atMost(PATIENCE).until(() -> !Tenant.in(sample.federation, () -> reporting.all(Optional.empty())).isEmpty());
        var entry = Entry.counted(sample.union, LocalDate.of(2024, 7, 10), MovementKind.ADMISSION, "new_admission", Sector.INFORMAL, 60, "", Source.API);
        var recorded = (Recorded) Tenant.in(sample.federation, () -> membership.record(entry, Optional.empty()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(done()).isEqualTo(60));
        Tenant.in(sample.federation, () -> membership.correct(recorded.movement(), 15, "ghi trùng", Source.API, Optional.empty()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(done()).isEqualTo(45));
    }

    private void publish(Object fact) {
        Tenant.in(sample.federation, () -> transactions.run(() -> events.publishEvent(fact)));
    }

    private long done() {
        return Tenant.in(sample.federation, () -> reporting.progress("2024-thang-cao-diem", Optional.empty()))
                .total().result("thuc-tang").done();
    }
}
