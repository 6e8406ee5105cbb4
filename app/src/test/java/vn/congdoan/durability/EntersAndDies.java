package vn.congdoan.durability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Entry;
import vn.congdoan.membership.Membership;
import vn.congdoan.membership.Recording;
import vn.congdoan.membership.Source;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// Enters movements from several threads and is killed the moment enough of them are committed.
final class EntersAndDies {

    static final int ENTRIES = 60;
    static final int KILLED = 137;

    private EntersAndDies() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        var application = Child.start(arguments[0]);
        var organisation = application.getBean(Organisation.class);
        var membership = application.getBean(Membership.class);
        var federation = organisation.federations().stream().filter(f -> f.code().equals("quang-tri")).findFirst().orElseThrow().id();
        var unit = Tenant.in(federation, () -> organisation.establish(new UnitDraft(null, "Đơn vị thử", "local_sector_union",
                null, null, true, null)));
        var id = ((vn.congdoan.organisation.Answer.Done<vn.congdoan.organisation.Unit>) unit).now().id();
        Child.settle(application);
        var committed = new CountDownLatch(ENTRIES);
        for (int thread = 0; thread < 4; thread++) {
            Thread.ofPlatform().daemon().start(() -> Tenant.in(federation, () -> {
                while (true) {
                    enter(membership, id);
                    committed.countDown();
                }
            }));
        }
        committed.await();
        Runtime.getRuntime().halt(KILLED);
    }

    private static void enter(Membership membership, UnitId unit) {
        var entry = Entry.counted(unit, LocalDate.of(2024, 3, 1), MovementKind.ADMISSION, "new_admission",
                Sector.PUBLIC_SERVICE, 1, "", Source.FORM);
        if (membership.record(entry, Optional.empty()) instanceof Recording.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }
}
