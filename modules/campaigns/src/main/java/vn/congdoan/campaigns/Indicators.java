package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_INDICATOR;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpIndicatorRecord;
import vn.congdoan.kernel.Sector;
import vn.congdoan.platform.Tenant;

/// The indicators of campaigns, in the order of the schedule.
@Component
class Indicators {

    private final DSLContext jooq;

    Indicators(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<Indicator> of(CampaignId campaign) {
        return jooq.selectFrom(CMP_INDICATOR).where(CMP_INDICATOR.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_INDICATOR.CAMPAIGN_ID.eq(campaign.value())).orderBy(CMP_INDICATOR.PLACE_IN_ORDER)
                .fetch(Indicators::indicator);
    }

    private static Indicator indicator(CmpIndicatorRecord row) {
        var usual = new Indicator(row.getCode(), row.getName(), row.getParentCode(), Counted.valueOf(row.getCounted()),
                sectors(row.getSectors()), row.getTarget());
        return row.getInUnit().isEmpty() ? usual : usual.with(new Nature(row.getBreakdown(), In.valueOf(row.getInUnit()),
                Direction.valueOf(row.getDirection()), Accumulation.valueOf(row.getAccumulation()),
                row.getRuleKind() == null ? null : Rule.valueOf(row.getRuleKind()), row.getRegistered(), row.getEncouraged(),
                row.getLegalBasis()));
    }

    void replace(CampaignId campaign, List<Indicator> indicators) {
        jooq.deleteFrom(CMP_INDICATOR).where(CMP_INDICATOR.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_INDICATOR.CAMPAIGN_ID.eq(campaign.value())).execute();
        for (int i = 0; i < indicators.size(); i++) {
            insert(campaign, i + 1, indicators.get(i));
        }
    }

    private void insert(CampaignId campaign, int place, Indicator indicator) {
        var nature = indicator.nature();
        jooq.insertInto(CMP_INDICATOR)
                .set(CMP_INDICATOR.FEDERATION_ID, Tenant.current()).set(CMP_INDICATOR.CAMPAIGN_ID, campaign.value())
                .set(CMP_INDICATOR.CODE, indicator.code()).set(CMP_INDICATOR.NAME, indicator.name())
                .set(CMP_INDICATOR.PARENT_CODE, indicator.parent()).set(CMP_INDICATOR.COUNTED, indicator.counted().name())
                .set(CMP_INDICATOR.SECTORS, indicator.sectors().stream().map(Sector::name).sorted().collect(Collectors.joining(",")))
                .set(CMP_INDICATOR.TARGET, indicator.target()).set(CMP_INDICATOR.PLACE_IN_ORDER, place)
                .set(CMP_INDICATOR.BREAKDOWN, nature.breakdown()).set(CMP_INDICATOR.IN_UNIT, nature.in().name())
                .set(CMP_INDICATOR.DIRECTION, nature.direction().name())
                .set(CMP_INDICATOR.ACCUMULATION, nature.accumulation().name())
                .set(CMP_INDICATOR.RULE_KIND, nature.rule() == null ? null : nature.rule().name())
                .set(CMP_INDICATOR.REGISTERED, nature.registered()).set(CMP_INDICATOR.ENCOURAGED, nature.encouraged())
                .set(CMP_INDICATOR.LEGAL_BASIS, nature.legalBasis())
                .execute();
    }

    private static Set<Sector> sectors(String stored) {
        return Stream.of(stored.split(",", -1)).filter(name -> !name.isEmpty()).map(Sector::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
