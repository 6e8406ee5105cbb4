package vn.congdoan.campaigns.national;

import static vn.congdoan.campaigns.jooq.Tables.CMP_NATIONAL_LINK;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.events.ProgrammeAssigned;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Tenant;

/// Which campaign of a province stands for which programme of the confederation.
@Component
class Links {

    private final DSLContext jooq;

    Links(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// @param answer number of the last answer, 0 before the first
    record Link(CampaignId campaign, CampaignId programme, FederationId confederation, long told, String note, long answer) {

        static Link of(Record row) {
            return new Link(new CampaignId(row.get(CMP_NATIONAL_LINK.CAMPAIGN_ID)), new CampaignId(row.get(CMP_NATIONAL_LINK.PROGRAMME_ID)),
                    new FederationId(row.get(CMP_NATIONAL_LINK.CONFEDERATION)), row.get(CMP_NATIONAL_LINK.TOLD_VERSION),
                    row.get(CMP_NATIONAL_LINK.NOTE), row.get(CMP_NATIONAL_LINK.ANSWER));
        }
    }

    /// Held until the transaction ends, so that facts about one programme are taken one after the other.
    Optional<Link> toProgramme(CampaignId programme) {
        return jooq.selectFrom(CMP_NATIONAL_LINK).where(CMP_NATIONAL_LINK.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_NATIONAL_LINK.PROGRAMME_ID.eq(programme.value())).forUpdate().fetchOptional(Link::of);
    }

    Optional<Link> ofCampaign(CampaignId campaign) {
        return jooq.selectFrom(CMP_NATIONAL_LINK).where(CMP_NATIONAL_LINK.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_NATIONAL_LINK.CAMPAIGN_ID.eq(campaign.value())).fetchOptional(Link::of);
    }

    void add(CampaignId campaign, ProgrammeAssigned fact) {
        jooq.insertInto(CMP_NATIONAL_LINK).set(CMP_NATIONAL_LINK.FEDERATION_ID, Tenant.current())
                .set(CMP_NATIONAL_LINK.CAMPAIGN_ID, campaign.value()).set(CMP_NATIONAL_LINK.PROGRAMME_ID, fact.programme().value())
                .set(CMP_NATIONAL_LINK.CONFEDERATION, fact.confederation().value())
                .set(CMP_NATIONAL_LINK.TOLD_VERSION, fact.version()).set(CMP_NATIONAL_LINK.NOTE, "").set(CMP_NATIONAL_LINK.ANSWER, 0L).execute();
    }

    void told(CampaignId campaign, long version) {
        jooq.update(CMP_NATIONAL_LINK).set(CMP_NATIONAL_LINK.TOLD_VERSION, version)
                .where(CMP_NATIONAL_LINK.FEDERATION_ID.eq(Tenant.current())).and(CMP_NATIONAL_LINK.CAMPAIGN_ID.eq(campaign.value())).execute();
    }

    void answered(Link link, String note) {
        jooq.update(CMP_NATIONAL_LINK).set(CMP_NATIONAL_LINK.NOTE, note).set(CMP_NATIONAL_LINK.ANSWER, link.answer() + 1)
                .where(CMP_NATIONAL_LINK.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_NATIONAL_LINK.CAMPAIGN_ID.eq(link.campaign().value())).execute();
    }
}
