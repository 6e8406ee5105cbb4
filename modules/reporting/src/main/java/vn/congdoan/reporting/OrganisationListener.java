package vn.congdoan.reporting;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitsDescribed;
import vn.congdoan.platform.Inbox;

/// Keeps the copies of federations and units. Nothing but `take` is called, so that a rebuild can feed the same facts.
@Component
class OrganisationListener {

    private final Inbox inbox;
    private final KnownFederations federations;
    private final KnownUnits units;

    OrganisationListener(Inbox inbox, KnownFederations federations, KnownUnits units) {
        this.inbox = inbox;
        this.federations = federations;
        this.units = units;
    }

    @ApplicationModuleListener
    void on(FederationDescribed fact) {
        inbox.once(OrganisationListener.class, fact, () -> federations.take(fact));
    }

    @ApplicationModuleListener
    void on(UnitDescribed fact) {
        inbox.once(OrganisationListener.class, fact, () -> units.take(fact));
    }

    @ApplicationModuleListener
    void on(UnitsDescribed fact) {
        inbox.once(OrganisationListener.class, fact, () -> units.take(fact.units()));
    }
}
