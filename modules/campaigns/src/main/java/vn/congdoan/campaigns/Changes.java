package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CHANGE;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.platform.Tenant;

/// Counts what happens to the numbers of campaigns.
@Component
class Changes {

    private final DSLContext jooq;

    Changes(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// The next number. Its row stays locked until the transaction ends, so take it when all other locks are held.
    long next(CampaignId campaign) {
        jooq.insertInto(CMP_CHANGE).set(CMP_CHANGE.FEDERATION_ID, Tenant.current())
                .set(CMP_CHANGE.CAMPAIGN_ID, campaign.value()).set(CMP_CHANGE.NUMBER, 1L)
                .onDuplicateKeyUpdate().set(CMP_CHANGE.NUMBER, CMP_CHANGE.NUMBER.plus(1)).execute();
        return latest(campaign);
    }

    long latest(CampaignId campaign) {
        return jooq.select(CMP_CHANGE.NUMBER).from(CMP_CHANGE).where(CMP_CHANGE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CHANGE.CAMPAIGN_ID.eq(campaign.value())).fetchOptional(CMP_CHANGE.NUMBER).orElse(0L);
    }
}
