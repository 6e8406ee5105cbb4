package vn.congdoan.campaigns;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitsDescribed;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.organisation.events.WorkforcesSurveyed;
import vn.congdoan.platform.Inbox;

/// Keeps the local copies of federations, units and enterprises.
@Component
class OrganisationListener {

    private final Inbox inbox;
    private final KnownFederation federation;
    private final KnownUnits units;
    private final KnownEnterprises enterprises;
    private final Foundings foundings;

    OrganisationListener(Inbox inbox, KnownFederation federation, KnownUnits units, KnownEnterprises enterprises,
            Foundings foundings) {
        this.foundings = foundings;
        this.inbox = inbox;
        this.federation = federation;
        this.units = units;
        this.enterprises = enterprises;
    }

    @ApplicationModuleListener
    void on(FederationDescribed fact) {
        inbox.once(OrganisationListener.class, fact, () -> federation.take(fact));
    }

    @ApplicationModuleListener
    void on(UnitDescribed fact) {
        inbox.once(OrganisationListener.class, fact, () -> units.take(fact));
    }

    @ApplicationModuleListener
    void on(UnitsDescribed fact) {
        inbox.once(OrganisationListener.class, fact, () -> units.take(fact.units()));
    }

    @ApplicationModuleListener
    void on(WorkforceSurveyed fact) {
        inbox.once(OrganisationListener.class, fact, () -> enterprises.take(fact));
    }

    @ApplicationModuleListener
    void on(WorkforcesSurveyed fact) {
        inbox.once(OrganisationListener.class, fact, () -> enterprises.take(fact.surveys()));
    }

    @ApplicationModuleListener
    void on(UnionFounded fact) {
        inbox.once(OrganisationListener.class, fact, () -> foundings.take(fact));
    }
}
