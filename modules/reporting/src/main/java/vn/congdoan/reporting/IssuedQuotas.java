package vn.congdoan.reporting;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static vn.congdoan.reporting.jooq.Tables.RPT_ISSUE_PART;
import static vn.congdoan.reporting.jooq.Tables.RPT_QUOTA;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// Quotas as they were issued, revision by revision. A revision counts from the moment when all its parts are here;
/// until then the one before it does.
@Repository
class IssuedQuotas {

    private final DSLContext jooq;

    IssuedQuotas(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(QuotasIssued fact) {
        int fresh = jooq.insertInto(RPT_ISSUE_PART)
                .set(RPT_ISSUE_PART.FEDERATION_ID, Tenant.current())
                .set(RPT_ISSUE_PART.CAMPAIGN_ID, fact.campaign().value())
                .set(RPT_ISSUE_PART.REVISION, fact.revision())
                .set(RPT_ISSUE_PART.PART, fact.part())
                .set(RPT_ISSUE_PART.PARTS, fact.parts())
                .onDuplicateKeyIgnore().execute();
        if (fresh == 1) {
            fact.quotas().forEach(quota -> quota.amounts().forEach(amount -> add(fact, quota.unit(), amount)));
        }
    }

    private void add(QuotasIssued fact, UnitId unit, QuotasIssued.Amount amount) {
        jooq.insertInto(RPT_QUOTA)
                .set(RPT_QUOTA.FEDERATION_ID, Tenant.current())
                .set(RPT_QUOTA.CAMPAIGN_ID, fact.campaign().value())
                .set(RPT_QUOTA.REVISION, fact.revision())
                .set(RPT_QUOTA.UNIT_ID, unit.value())
                .set(RPT_QUOTA.INDICATOR, amount.indicator())
                .set(RPT_QUOTA.AMOUNT, amount.amount())
                .execute();
    }

    /// By unit and indicator code; empty when the campaign has not been issued.
    Optional<Map<UnitId, Map<String, Long>>> of(CampaignId campaign) {
        return revision(campaign).map(revision -> {
            var quotas = new HashMap<UnitId, Map<String, Long>>();
            jooq.selectFrom(RPT_QUOTA).where(RPT_QUOTA.FEDERATION_ID.eq(Tenant.current()))
                    .and(RPT_QUOTA.CAMPAIGN_ID.eq(campaign.value())).and(RPT_QUOTA.REVISION.eq(revision))
                    .forEach(row -> quotas.computeIfAbsent(new UnitId(row.getUnitId()), unit -> new HashMap<>())
                            .put(row.getIndicator(), row.getAmount()));
            return quotas;
        });
    }

    /// The newest one of which all parts are here.
    Optional<Integer> revision(CampaignId campaign) {
        return jooq.select(RPT_ISSUE_PART.REVISION).from(RPT_ISSUE_PART)
                .where(RPT_ISSUE_PART.FEDERATION_ID.eq(Tenant.current())).and(RPT_ISSUE_PART.CAMPAIGN_ID.eq(campaign.value()))
                .groupBy(RPT_ISSUE_PART.REVISION)
                .having(count().eq(max(RPT_ISSUE_PART.PARTS)))
                .orderBy(RPT_ISSUE_PART.REVISION.desc()).limit(1)
                .fetchOptional(RPT_ISSUE_PART.REVISION);
    }
}
