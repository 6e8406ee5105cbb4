package vn.congdoan.reporting;

import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignClosed;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.campaigns.events.CampaignReopened;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.kernel.Fact;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.platform.Inbox;

/// Delivers facts to the listeners on the test's own thread, in the test's order.
@Component
public class Deliveries {

    private final OrganisationListener organisation;
    private final CampaignsListener campaigns;
    private final MembershipListener membership;

    Deliveries(Inbox inbox, KnownFederations federations, KnownUnits units, KnownCampaigns known, IssuedQuotas quotas,
            Closings closings, Counts counts) {
        organisation = new OrganisationListener(inbox, federations, units);
        campaigns = new CampaignsListener(inbox, known, quotas, closings);
        membership = new MembershipListener(inbox, counts);
    }

    public void deliver(Fact... facts) {
        for (var fact : facts) {
            switch (fact) {
                case FederationDescribed described -> organisation.on(described);
                case UnitDescribed described -> organisation.on(described);
                case CampaignDescribed described -> campaigns.on(described);
                case QuotasIssued issued -> campaigns.on(issued);
                case CampaignClosed closed -> campaigns.on(closed);
                case CampaignReopened reopened -> campaigns.on(reopened);
                case MembershipMoved moved -> membership.on(moved);
                default -> throw new IllegalArgumentException(fact.toString());
            }
        }
    }
}
