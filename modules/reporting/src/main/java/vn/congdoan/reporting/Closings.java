package vn.congdoan.reporting;

import static vn.congdoan.reporting.jooq.Tables.RPT_CLOSING;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.platform.Tenant;

/// Which campaigns are over. Older news than known change nothing.
@Repository
class Closings {

    private final DSLContext jooq;

    Closings(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(CampaignId campaign, long version, boolean closed) {
        int fresh = jooq.insertInto(RPT_CLOSING).set(RPT_CLOSING.FEDERATION_ID, Tenant.current())
                .set(RPT_CLOSING.CAMPAIGN_ID, campaign.value()).set(RPT_CLOSING.VERSION, version)
                .set(RPT_CLOSING.CLOSED, closed).onDuplicateKeyIgnore().execute();
        if (fresh == 0) {
            jooq.update(RPT_CLOSING).set(RPT_CLOSING.CLOSED, closed).set(RPT_CLOSING.VERSION, version)
                    .where(RPT_CLOSING.FEDERATION_ID.eq(Tenant.current())).and(RPT_CLOSING.CAMPAIGN_ID.eq(campaign.value()))
                    .and(RPT_CLOSING.VERSION.lt(version)).execute();
        }
    }

    boolean closed(CampaignId campaign) {
        return jooq.select(RPT_CLOSING.CLOSED).from(RPT_CLOSING).where(RPT_CLOSING.FEDERATION_ID.eq(Tenant.current()))
                .and(RPT_CLOSING.CAMPAIGN_ID.eq(campaign.value())).fetchOptional(RPT_CLOSING.CLOSED).orElse(false);
    }
}
