package vn.congdoan.reporting;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;
import static vn.congdoan.reporting.jooq.Tables.RPT_CAMPAIGN;
import static vn.congdoan.reporting.jooq.Tables.RPT_DAILY;
import static vn.congdoan.reporting.jooq.Tables.RPT_INDICATOR;
import static vn.congdoan.reporting.jooq.Tables.RPT_ISSUE_PART;
import static vn.congdoan.reporting.jooq.Tables.RPT_QUOTA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Period;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.platform.SharedReading;

/// Reads sums of all federations; works only inside `Tenant.acrossFederations` and only on these tables.
@Repository
class AcrossFederations {

    static final SharedReading TABLES = new SharedReading(Set.of("rpt_federation", "rpt_campaign", "rpt_indicator",
            "rpt_issue_part", "rpt_quota", "rpt_daily"));

    /// A campaign of one of the federations.
    record Key(FederationId federation, UUID campaign) {
    }

    /// What all units of a federation did of one kind in one sector while the campaign ran.
    record Done(MovementKind kind, Sector sector, long amount) {
    }

    private final DSLContext jooq;

    AcrossFederations(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// A campaign's own words, without its units.
    record Headed(Key key, String code, String title, String kind, Period period) {
    }

    Map<FederationId, List<Headed>> campaigns() {
        return jooq.selectFrom(RPT_CAMPAIGN).orderBy(RPT_CAMPAIGN.BEGINS_ON.desc(), RPT_CAMPAIGN.ENDS_ON.desc(), RPT_CAMPAIGN.CODE)
                .fetch(row -> new Headed(new Key(row.getFederationId(), row.getCampaignId()), row.getCode(), row.getTitle(),
                        row.getKind(), new Period(row.getBeginsOn(), row.getEndsOn())))
                .stream().collect(Collectors.groupingBy(headed -> headed.key().federation()));
    }

    /// Indicators that are no part of another.
    Map<Key, List<Indicator>> totals() {
        return jooq.selectFrom(RPT_INDICATOR).where(RPT_INDICATOR.PARENT_CODE.isNull())
                .and(RPT_INDICATOR.COUNTED.in(KnownCampaigns.OF_MOVEMENTS)).orderBy(RPT_INDICATOR.POSITION)
                .fetch().stream().collect(Collectors.groupingBy(row -> new Key(row.getFederationId(), row.getCampaignId()),
                        Collectors.mapping(KnownCampaigns::indicator, Collectors.toList())));
    }

    /// Sums by indicator code of each campaign's latest complete issue; campaigns that were not issued are missing.
    Map<Key, Map<String, Long>> quotas() {
        var latest = new HashMap<Key, Integer>();
        jooq.select(RPT_ISSUE_PART.FEDERATION_ID, RPT_ISSUE_PART.CAMPAIGN_ID, RPT_ISSUE_PART.REVISION).from(RPT_ISSUE_PART)
                .groupBy(RPT_ISSUE_PART.FEDERATION_ID, RPT_ISSUE_PART.CAMPAIGN_ID, RPT_ISSUE_PART.REVISION)
                .having(count().eq(max(RPT_ISSUE_PART.PARTS)))
                .forEach(row -> latest.merge(new Key(row.value1(), row.value2()), row.value3(), Math::max));
        var quotas = new HashMap<Key, Map<String, Long>>();
        latest.keySet().forEach(key -> quotas.put(key, new HashMap<>()));
        jooq.select(RPT_QUOTA.FEDERATION_ID, RPT_QUOTA.CAMPAIGN_ID, RPT_QUOTA.REVISION, RPT_QUOTA.INDICATOR, sum(RPT_QUOTA.AMOUNT))
                .from(RPT_QUOTA)
                .groupBy(RPT_QUOTA.FEDERATION_ID, RPT_QUOTA.CAMPAIGN_ID, RPT_QUOTA.REVISION, RPT_QUOTA.INDICATOR)
                .forEach(row -> {
                    var key = new Key(row.value1(), row.value2());
                    if (row.value3().equals(latest.get(key))) {
                        quotas.computeIfAbsent(key, k -> new HashMap<>()).put(row.value4(), row.value5().longValueExact());
                    }
                });
        return quotas;
    }

    Map<Key, List<Done>> done() {
        return jooq.select(RPT_CAMPAIGN.FEDERATION_ID, RPT_CAMPAIGN.CAMPAIGN_ID, RPT_DAILY.KIND, RPT_DAILY.SECTOR, sum(RPT_DAILY.AMOUNT))
                .from(RPT_CAMPAIGN)
                .join(RPT_DAILY).on(RPT_DAILY.FEDERATION_ID.eq(RPT_CAMPAIGN.FEDERATION_ID))
                .and(RPT_DAILY.COUNTED_ON.between(RPT_CAMPAIGN.BEGINS_ON, RPT_CAMPAIGN.ENDS_ON))
                .groupBy(RPT_CAMPAIGN.FEDERATION_ID, RPT_CAMPAIGN.CAMPAIGN_ID, RPT_DAILY.KIND, RPT_DAILY.SECTOR)
                .fetch().stream().collect(Collectors.groupingBy(row -> new Key(row.value1(), row.value2()),
                        Collectors.mapping(row -> new Done(MovementKind.valueOf(row.value3()), Sector.valueOf(row.value4()),
                                row.value5().longValueExact()), Collectors.toList())));
    }
}
