package vn.congdoan.reporting;

import static vn.congdoan.reporting.jooq.Tables.RPT_CAMPAIGN;
import static vn.congdoan.reporting.jooq.Tables.RPT_INDICATOR;
import static vn.congdoan.reporting.jooq.Tables.RPT_PARTICIPANT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.campaigns.events.CampaignDescribed;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Period;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.reporting.jooq.tables.records.RptCampaignRecord;
import vn.congdoan.reporting.jooq.tables.records.RptIndicatorRecord;

/// The module's own copy of the campaigns.
@Repository
class KnownCampaigns {

    /// Progress is made of movements. A stock, a rate and what units report themselves would stand at a false zero here; rates have
    /// a page of their own among the campaigns.
    static final List<String> OF_MOVEMENTS = Stream.of(Counted.NET_MEMBERS, Counted.NEW_MEMBERS, Counted.UNIONS, Counted.REFERRALS)
            .map(Counted::name).toList();

    private final DSLContext jooq;

    KnownCampaigns(DSLContext jooq) {
        this.jooq = jooq;
    }

    void take(CampaignDescribed fact) {
        var row = new RptCampaignRecord(Tenant.current(), fact.campaign().value(), fact.version(), fact.code(), fact.title(),
                fact.kind(), fact.from(), fact.to(), fact.parent(), fact.minimumWorkers());
        if (insert(row) || update(row)) {
            replaceIndicators(fact);
            replaceParticipants(fact);
        }
    }

    private boolean insert(RptCampaignRecord row) {
        return jooq.insertInto(RPT_CAMPAIGN).set(row).onDuplicateKeyIgnore().execute() == 1;
    }

    private boolean update(RptCampaignRecord row) {
        row.touched(RPT_CAMPAIGN.FEDERATION_ID, false);
        return jooq.update(RPT_CAMPAIGN).set(row)
                .where(RPT_CAMPAIGN.FEDERATION_ID.eq(Tenant.current())).and(RPT_CAMPAIGN.CAMPAIGN_ID.eq(row.getCampaignId()))
                .and(RPT_CAMPAIGN.VERSION.lt(row.getVersion()))
                .execute() == 1;
    }

    private void replaceIndicators(CampaignDescribed fact) {
        jooq.deleteFrom(RPT_INDICATOR).where(RPT_INDICATOR.FEDERATION_ID.eq(Tenant.current()))
                .and(RPT_INDICATOR.CAMPAIGN_ID.eq(fact.campaign().value())).execute();
        for (int i = 0; i < fact.indicators().size(); i++) {
            var indicator = fact.indicators().get(i);
            jooq.insertInto(RPT_INDICATOR).set(new RptIndicatorRecord(Tenant.current(), fact.campaign().value(),
                    indicator.code(), i, indicator.name(), indicator.parent(), indicator.counted().name(),
                    indicator.sectors().stream().map(Sector::name).sorted().collect(Collectors.joining(" ")),
                    indicator.target())).execute();
        }
    }

    private void replaceParticipants(CampaignDescribed fact) {
        jooq.deleteFrom(RPT_PARTICIPANT).where(RPT_PARTICIPANT.FEDERATION_ID.eq(Tenant.current()))
                .and(RPT_PARTICIPANT.CAMPAIGN_ID.eq(fact.campaign().value())).execute();
        for (int i = 0; i < fact.participants().size(); i++) {
            jooq.insertInto(RPT_PARTICIPANT)
                    .set(RPT_PARTICIPANT.FEDERATION_ID, Tenant.current())
                    .set(RPT_PARTICIPANT.CAMPAIGN_ID, fact.campaign().value())
                    .set(RPT_PARTICIPANT.UNIT_ID, fact.participants().get(i).value())
                    .set(RPT_PARTICIPANT.POSITION, i)
                    .execute();
        }
    }

    Optional<Campaign> find(String code) {
        return jooq.selectFrom(RPT_CAMPAIGN)
                .where(RPT_CAMPAIGN.FEDERATION_ID.eq(Tenant.current())).and(RPT_CAMPAIGN.CODE.eq(code))
                .fetchOptional(this::campaign);
    }

    /// Latest beginning first; of those that begin together the longer one first.
    List<Campaign> all() {
        return jooq.selectFrom(RPT_CAMPAIGN).where(RPT_CAMPAIGN.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(RPT_CAMPAIGN.BEGINS_ON.desc(), RPT_CAMPAIGN.ENDS_ON.desc(), RPT_CAMPAIGN.CODE)
                .fetch(this::campaign);
    }

    private Campaign campaign(RptCampaignRecord row) {
        return new Campaign(new CampaignId(row.getCampaignId()), row.getCode(), row.getTitle(), row.getKind(),
                new Period(row.getBeginsOn(), row.getEndsOn()), row.getParentCode(), row.getMinimumWorkers(),
                indicators(row), participants(row));
    }

    private List<Indicator> indicators(RptCampaignRecord campaign) {
        return jooq.selectFrom(RPT_INDICATOR).where(RPT_INDICATOR.FEDERATION_ID.eq(Tenant.current()))
                .and(RPT_INDICATOR.CAMPAIGN_ID.eq(campaign.getCampaignId())).and(RPT_INDICATOR.COUNTED.in(OF_MOVEMENTS))
                .orderBy(RPT_INDICATOR.POSITION).fetch(KnownCampaigns::indicator);
    }

    static Indicator indicator(RptIndicatorRecord row) {
        return new Indicator(row.getCode(), row.getName(), row.getParentCode(), Counted.valueOf(row.getCounted()),
                sectors(row.getSectors()), row.getTarget());
    }

    private static Set<Sector> sectors(String stored) {
        return Arrays.stream(stored.split(" ")).filter(name -> !name.isEmpty()).map(Sector::valueOf).collect(Collectors.toSet());
    }

    private List<UnitId> participants(RptCampaignRecord campaign) {
        return jooq.select(RPT_PARTICIPANT.UNIT_ID).from(RPT_PARTICIPANT)
                .where(RPT_PARTICIPANT.FEDERATION_ID.eq(Tenant.current()))
                .and(RPT_PARTICIPANT.CAMPAIGN_ID.eq(campaign.getCampaignId())).orderBy(RPT_PARTICIPANT.POSITION)
                .fetch(row -> new UnitId(row.value1()));
    }
}
