package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CELL;
import static vn.congdoan.campaigns.jooq.Tables.CMP_RUN;
import static vn.congdoan.campaigns.jooq.Tables.CMP_RUN_CELL;
import static vn.congdoan.campaigns.jooq.Tables.CMP_RUN_ENTERPRISE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.campaigns.apportionment.Apportionment;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.QuotaRequest;

/// Every run of a formula, with what it was given and what it answered; never changed, never deleted.
@Component
class Runs {

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;
    private final JsonMapper json;

    Runs(DSLContext jooq, Clock clock, Ids ids, JsonMapper json) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
        this.json = json.rebuild().addModule(new FigureModule()).build();
    }

    /// @param share how the core made the amount, or null when the formula said it itself
    record Result(Cell.Place place, long amount, Text text, List<Enterprise> enterprises, @Nullable Share share) {
    }

    record Share(long weight, long whole, long shared, long step, Apportionment.Rounding rounding) {

        Message explanation() {
            var exact = new BigDecimal(weight).multiply(new BigDecimal(shared)).divide(new BigDecimal(whole), 2, RoundingMode.DOWN);
            var hundredths = exact.subtract(new BigDecimal(exact.toBigInteger())).movePointRight(2).intValue();
            return Message.of("campaigns.rounding." + rounding.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    print(weight), print(whole), print(shared), print(exact.longValue()) + (hundredths == 0 ? "" : ",%02d".formatted(hundredths)), print(step));
        }

        private static String print(long amount) {
            return Figure.print(amount);
        }
    }

    UUID keep(CampaignId campaign, String reference, String plugin, String version, QuotaRequest request, List<Result> results) {
        var run = ids.next();
        jooq.insertInto(CMP_RUN)
                .set(CMP_RUN.FEDERATION_ID, Tenant.current()).set(CMP_RUN.ID, run)
                .set(CMP_RUN.CAMPAIGN_ID, campaign.value()).set(CMP_RUN.FORMULA, reference)
                .set(CMP_RUN.PLUGIN, plugin).set(CMP_RUN.PLUGIN_VERSION, version)
                .set(CMP_RUN.INPUT, json.writeValueAsString(request))
                .set(CMP_RUN.RAN_AT, LocalDateTime.now(clock)).set(CMP_RUN.RAN_BY, Actor.current().name()).execute();
        results.forEach(result -> keep(run, result));
        return run;
    }

    private void keep(UUID run, Result result) {
        var share = result.share();
        jooq.insertInto(CMP_RUN_CELL)
                .set(CMP_RUN_CELL.FEDERATION_ID, Tenant.current()).set(CMP_RUN_CELL.RUN_ID, run)
                .set(CMP_RUN_CELL.UNIT_ID, result.place().unit()).set(CMP_RUN_CELL.INDICATOR, result.place().indicator())
                .set(CMP_RUN_CELL.AMOUNT, result.amount()).set(CMP_RUN_CELL.TEXT_VI, result.text().vi())
                .set(CMP_RUN_CELL.TEXT_EN, result.text().en())
                .set(CMP_RUN_CELL.WEIGHT, share == null ? null : share.weight())
                .set(CMP_RUN_CELL.WHOLE, share == null ? null : share.whole())
                .set(CMP_RUN_CELL.SHARED, share == null ? null : share.shared())
                .set(CMP_RUN_CELL.STEP, share == null ? null : share.step())
                .set(CMP_RUN_CELL.ROUNDING, share == null ? null : share.rounding().name()).execute();
        int place = 0;
        for (var enterprise : result.enterprises()) {
            jooq.insertInto(CMP_RUN_ENTERPRISE)
                    .set(CMP_RUN_ENTERPRISE.FEDERATION_ID, Tenant.current()).set(CMP_RUN_ENTERPRISE.RUN_ID, run)
                    .set(CMP_RUN_ENTERPRISE.UNIT_ID, result.place().unit())
                    .set(CMP_RUN_ENTERPRISE.INDICATOR, result.place().indicator())
                    .set(CMP_RUN_ENTERPRISE.PLACE, ++place).set(CMP_RUN_ENTERPRISE.NAME, enterprise.name())
                    .set(CMP_RUN_ENTERPRISE.WORKERS, enterprise.workers())
                    .set(CMP_RUN_ENTERPRISE.COUNTED_ON, enterprise.countedOn()).execute();
        }
    }

    /// What the run that a cell has its number from said about it.
    Optional<Explanation.Formula> behind(CampaignId campaign, UnitId unit, String indicator) {
        return jooq.select(CMP_RUN.FORMULA, CMP_RUN.PLUGIN, CMP_RUN.PLUGIN_VERSION, CMP_RUN.RAN_AT, CMP_RUN.RAN_BY)
                .select(CMP_RUN_CELL.asterisk())
                .from(CMP_CELL)
                .join(CMP_RUN).on(CMP_RUN.FEDERATION_ID.eq(CMP_CELL.FEDERATION_ID)).and(CMP_RUN.ID.eq(CMP_CELL.RUN_ID))
                .join(CMP_RUN_CELL).on(CMP_RUN_CELL.FEDERATION_ID.eq(CMP_CELL.FEDERATION_ID))
                .and(CMP_RUN_CELL.RUN_ID.eq(CMP_RUN.ID)).and(CMP_RUN_CELL.UNIT_ID.eq(CMP_CELL.UNIT_ID))
                .and(CMP_RUN_CELL.INDICATOR.eq(CMP_CELL.INDICATOR))
                .where(CMP_CELL.FEDERATION_ID.eq(Tenant.current())).and(CMP_CELL.CAMPAIGN_ID.eq(campaign.value()))
                .and(CMP_CELL.UNIT_ID.eq(unit.value())).and(CMP_CELL.INDICATOR.eq(indicator))
                .fetchOptional(this::formula);
    }

    /// What was said about every cell that has its number from a run.
    Map<Cell.Place, Quotas.Said> said(CampaignId campaign) {
        Map<Cell.Place, Quotas.Said> said = new HashMap<>();
        jooq.select(CMP_RUN_CELL.asterisk()).from(CMP_CELL)
                .join(CMP_RUN_CELL).on(CMP_RUN_CELL.FEDERATION_ID.eq(CMP_CELL.FEDERATION_ID))
                .and(CMP_RUN_CELL.RUN_ID.eq(CMP_CELL.RUN_ID)).and(CMP_RUN_CELL.UNIT_ID.eq(CMP_CELL.UNIT_ID))
                .and(CMP_RUN_CELL.INDICATOR.eq(CMP_CELL.INDICATOR))
                .where(CMP_CELL.FEDERATION_ID.eq(Tenant.current())).and(CMP_CELL.CAMPAIGN_ID.eq(campaign.value()))
                .forEach(row -> said.put(new Cell.Place(row.get(CMP_RUN_CELL.UNIT_ID), row.get(CMP_RUN_CELL.INDICATOR)),
                        new Quotas.Said(row.get(CMP_RUN_CELL.TEXT_VI), row.get(CMP_RUN_CELL.TEXT_EN), rounding(row))));
        return said;
    }

    private static @Nullable Message rounding(Record row) {
        var rounding = row.get(CMP_RUN_CELL.ROUNDING);
        return rounding == null ? null : new Share(row.get(CMP_RUN_CELL.WEIGHT), row.get(CMP_RUN_CELL.WHOLE),
                row.get(CMP_RUN_CELL.SHARED), row.get(CMP_RUN_CELL.STEP), Apportionment.Rounding.valueOf(rounding)).explanation();
    }

    private Explanation.Formula formula(Record row) {
        return new Explanation.Formula(row.get(CMP_RUN.FORMULA), row.get(CMP_RUN.PLUGIN), row.get(CMP_RUN.PLUGIN_VERSION),
                row.get(CMP_RUN.RAN_AT), row.get(CMP_RUN.RAN_BY), row.get(CMP_RUN_CELL.AMOUNT),
                row.get(CMP_RUN_CELL.TEXT_VI), row.get(CMP_RUN_CELL.TEXT_EN), rounding(row),
                jooq.select(CMP_RUN_ENTERPRISE.NAME, CMP_RUN_ENTERPRISE.WORKERS, CMP_RUN_ENTERPRISE.COUNTED_ON)
                        .from(CMP_RUN_ENTERPRISE).where(CMP_RUN_ENTERPRISE.FEDERATION_ID.eq(Tenant.current()))
                        .and(CMP_RUN_ENTERPRISE.RUN_ID.eq(row.get(CMP_RUN_CELL.RUN_ID)))
                        .and(CMP_RUN_ENTERPRISE.UNIT_ID.eq(row.get(CMP_RUN_CELL.UNIT_ID)))
                        .and(CMP_RUN_ENTERPRISE.INDICATOR.eq(row.get(CMP_RUN_CELL.INDICATOR)))
                        .orderBy(CMP_RUN_ENTERPRISE.PLACE).fetch(Records.mapping(Explanation.Counted::new)));
    }
}
