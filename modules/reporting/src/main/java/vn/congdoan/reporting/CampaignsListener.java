package vn.congdoan.reporting;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignClosed;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.campaigns.events.CampaignReopened;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.platform.Inbox;

/// Keeps the copies of campaigns and their quotas.
@Component
class CampaignsListener {

    private final Inbox inbox;
    private final KnownCampaigns campaigns;
    private final IssuedQuotas quotas;
    private final Closings closings;

    CampaignsListener(Inbox inbox, KnownCampaigns campaigns, IssuedQuotas quotas, Closings closings) {
        this.closings = closings;
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.quotas = quotas;
    }

    @ApplicationModuleListener
    void on(CampaignDescribed fact) {
        inbox.once(CampaignsListener.class, fact, () -> campaigns.take(fact));
    }

    @ApplicationModuleListener
    void on(QuotasIssued fact) {
        inbox.once(CampaignsListener.class, fact, () -> quotas.take(fact));
    }

    @ApplicationModuleListener
    void on(CampaignClosed fact) {
        inbox.once(CampaignsListener.class, fact, () -> closings.take(fact.campaign(), fact.version(), true));
    }

    @ApplicationModuleListener
    void on(CampaignReopened fact) {
        inbox.once(CampaignsListener.class, fact, () -> closings.take(fact.campaign(), fact.version(), false));
    }
}
