package vn.congdoan.membership;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitsDescribed;
import vn.congdoan.platform.Inbox;

/// Keeps the copy of the units up to date.
@Component
class UnitsListener {

    private final Inbox inbox;
    private final Units units;

    UnitsListener(Inbox inbox, Units units) {
        this.inbox = inbox;
        this.units = units;
    }

    @ApplicationModuleListener
    void on(UnitDescribed fact) {
        inbox.once(UnitsListener.class, fact, () -> units.take(fact));
    }

    @ApplicationModuleListener
    void on(UnitsDescribed fact) {
        inbox.once(UnitsListener.class, fact, () -> units.take(fact.units()));
    }
}
