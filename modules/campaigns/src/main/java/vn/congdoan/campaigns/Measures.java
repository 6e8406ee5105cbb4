package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_MEASURE;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.Figure;

/// Source figures of the units of campaigns.
@Component
class Measures {

    private final DSLContext jooq;

    Measures(DSLContext jooq) {
        this.jooq = jooq;
    }

    Map<UUID, Map<String, SourceFigure>> of(CampaignId campaign) {
        Map<UUID, Map<String, SourceFigure>> figures = new HashMap<>();
        jooq.selectFrom(CMP_MEASURE).where(CMP_MEASURE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_MEASURE.CAMPAIGN_ID.eq(campaign.value()))
                .forEach(row -> figures.computeIfAbsent(row.getUnitId(), id -> new HashMap<>())
                        .put(row.getMeasure(),
                                new SourceFigure(figure(row.getMark(), row.getAmount()), row.getVersion())));
        return figures;
    }

    /// @return whether the figure still had the version that its writer saw
    boolean set(CampaignId campaign, UnitId unit, String measure, Figure figure, long seen) {
        if (seen == 0) {
            return jooq.insertInto(CMP_MEASURE)
                    .set(CMP_MEASURE.FEDERATION_ID, Tenant.current()).set(CMP_MEASURE.CAMPAIGN_ID, campaign.value())
                    .set(CMP_MEASURE.UNIT_ID, unit.value()).set(CMP_MEASURE.MEASURE, measure)
                    .set(CMP_MEASURE.MARK, mark(figure)).set(CMP_MEASURE.AMOUNT, figure.amount())
                    .set(CMP_MEASURE.VERSION, 1L).onDuplicateKeyIgnore().execute() == 1;
        }
        return jooq.update(CMP_MEASURE).set(CMP_MEASURE.MARK, mark(figure)).set(CMP_MEASURE.AMOUNT, figure.amount())
                .set(CMP_MEASURE.VERSION, seen + 1)
                .where(CMP_MEASURE.FEDERATION_ID.eq(Tenant.current())).and(CMP_MEASURE.CAMPAIGN_ID.eq(campaign.value()))
                .and(CMP_MEASURE.UNIT_ID.eq(unit.value())).and(CMP_MEASURE.MEASURE.eq(measure))
                .and(CMP_MEASURE.VERSION.eq(seen)).execute() == 1;
    }

    private static String mark(Figure figure) {
        return figure.known() ? "amount" : figure == Figure.DASH ? "dash" : "blank";
    }

    private static Figure figure(String mark, long amount) {
        return switch (mark) {
            case "amount" -> Figure.of(amount);
            case "dash" -> Figure.DASH;
            default -> Figure.BLANK;
        };
    }
}
