package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CELL;
import static vn.congdoan.campaigns.jooq.Tables.CMP_DECISION;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpCellRecord;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// The numbers of campaigns: formula's and committee's side by side, and all that was ever decided.
@Component
class Cells {

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;

    Cells(DSLContext jooq, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
    }

    Map<Cell.Place, Cell> of(CampaignId campaign) {
        Map<Cell.Place, Cell> cells = new HashMap<>();
        jooq.selectFrom(CMP_CELL).where(CMP_CELL.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CELL.CAMPAIGN_ID.eq(campaign.value()))
                .forEach(row -> cells.put(new Cell.Place(row.getUnitId(), row.getIndicator()), cell(row)));
        return cells;
    }

    Cell at(CampaignId campaign, UnitId unit, String indicator) {
        return jooq.selectFrom(CMP_CELL).where(CMP_CELL.FEDERATION_ID.eq(Tenant.current()))
                .and(place(campaign, new Cell.Place(unit.value(), indicator)))
                .fetchOptional().map(Cells::cell).orElseGet(() -> Cell.empty(unit, indicator));
    }

    /// Sets or, without an amount, clears what the committee decided.
    ///
    /// @return whether the cell still had the version that the decider saw
    boolean decide(CampaignId campaign, Cell seen, @Nullable Long amount, String reason) {
        int written = seen.version() == 0 ? insert(campaign, seen, amount, reason) : update(campaign, seen, amount, reason);
        if (written == 1) {
            jooq.insertInto(CMP_DECISION)
                    .set(CMP_DECISION.FEDERATION_ID, Tenant.current()).set(CMP_DECISION.ID, ids.next())
                    .set(CMP_DECISION.CAMPAIGN_ID, campaign.value()).set(CMP_DECISION.UNIT_ID, seen.unit().value())
                    .set(CMP_DECISION.INDICATOR, seen.indicator()).set(CMP_DECISION.AMOUNT, amount)
                    .set(CMP_DECISION.REASON, reason).set(CMP_DECISION.DECIDED_BY, Actor.current().name())
                    .set(CMP_DECISION.DECIDED_AT, LocalDateTime.now(clock)).execute();
        }
        return written == 1;
    }

    private int insert(CampaignId campaign, Cell seen, @Nullable Long amount, String reason) {
        return jooq.insertInto(CMP_CELL)
                .set(CMP_CELL.FEDERATION_ID, Tenant.current()).set(CMP_CELL.CAMPAIGN_ID, campaign.value())
                .set(CMP_CELL.UNIT_ID, seen.unit().value()).set(CMP_CELL.INDICATOR, seen.indicator())
                .set(CMP_CELL.COMMITTEE_AMOUNT, amount).set(CMP_CELL.REASON, reason)
                .set(CMP_CELL.DECIDED_BY, Actor.current().name()).set(CMP_CELL.DECIDED_AT, LocalDateTime.now(clock))
                .set(CMP_CELL.VERSION, 1L).onDuplicateKeyIgnore().execute();
    }

    private int update(CampaignId campaign, Cell seen, @Nullable Long amount, String reason) {
        return jooq.update(CMP_CELL)
                .set(CMP_CELL.COMMITTEE_AMOUNT, amount).set(CMP_CELL.REASON, reason)
                .set(CMP_CELL.DECIDED_BY, Actor.current().name()).set(CMP_CELL.DECIDED_AT, LocalDateTime.now(clock))
                .set(CMP_CELL.VERSION, seen.version() + 1)
                .where(CMP_CELL.FEDERATION_ID.eq(Tenant.current()))
                .and(place(campaign, new Cell.Place(seen.unit().value(), seen.indicator())))
                .and(CMP_CELL.VERSION.eq(seen.version())).execute();
    }

    /// What a formula proposed; the committee's number stays. A place it no longer names loses its proposal.
    void propose(CampaignId campaign, UUID run, Map<Cell.Place, Long> amounts) {
        var before = of(campaign);
        before.forEach((place, cell) -> {
            if (cell.formula() != null && !amounts.containsKey(place)) {
                formula(campaign, place, null, null, cell.version() + 1);
            }
        });
        amounts.forEach((place, amount) -> {
            var cell = before.get(place);
            if (cell == null) {
                jooq.insertInto(CMP_CELL)
                        .set(CMP_CELL.FEDERATION_ID, Tenant.current()).set(CMP_CELL.CAMPAIGN_ID, campaign.value())
                        .set(CMP_CELL.UNIT_ID, place.unit()).set(CMP_CELL.INDICATOR, place.indicator())
                        .set(CMP_CELL.FORMULA_AMOUNT, amount).set(CMP_CELL.RUN_ID, run).set(CMP_CELL.REASON, "")
                        .set(CMP_CELL.VERSION, 1L).execute();
            } else {
                formula(campaign, place, amount, run, cell.version() + (amount.equals(cell.formula()) ? 0 : 1));
            }
        });
    }

    private void formula(CampaignId campaign, Cell.Place place, @Nullable Long amount, @Nullable UUID run, long version) {
        jooq.update(CMP_CELL).set(CMP_CELL.FORMULA_AMOUNT, amount).set(CMP_CELL.RUN_ID, run)
                .set(CMP_CELL.VERSION, version)
                .where(CMP_CELL.FEDERATION_ID.eq(Tenant.current())).and(place(campaign, place)).execute();
    }

    /// Cells of columns or units that the schedule no longer has.
    void forget(CampaignId campaign, Collection<String> indicators, Collection<UUID> units) {
        jooq.deleteFrom(CMP_CELL).where(CMP_CELL.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CELL.CAMPAIGN_ID.eq(campaign.value()))
                .and(CMP_CELL.INDICATOR.notIn(indicators).or(CMP_CELL.UNIT_ID.notIn(units))).execute();
    }

    /// Newest first.
    List<Explanation.Decision> decisions(CampaignId campaign, UnitId unit, String indicator) {
        return jooq.select(CMP_DECISION.AMOUNT, CMP_DECISION.REASON, CMP_DECISION.DECIDED_BY, CMP_DECISION.DECIDED_AT)
                .from(CMP_DECISION).where(CMP_DECISION.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_DECISION.CAMPAIGN_ID.eq(campaign.value())).and(CMP_DECISION.UNIT_ID.eq(unit.value()))
                .and(CMP_DECISION.INDICATOR.eq(indicator))
                .orderBy(CMP_DECISION.DECIDED_AT.desc(), CMP_DECISION.ID.desc())
                .fetch(Records.mapping(Explanation.Decision::new));
    }

    private static Condition place(CampaignId campaign, Cell.Place place) {
        return CMP_CELL.CAMPAIGN_ID.eq(campaign.value()).and(CMP_CELL.UNIT_ID.eq(place.unit()))
                .and(CMP_CELL.INDICATOR.eq(place.indicator()));
    }

    private static Cell cell(CmpCellRecord row) {
        return new Cell(new UnitId(row.getUnitId()), row.getIndicator(), row.getFormulaAmount(),
                row.getCommitteeAmount(), row.getReason(), row.getDecidedBy(), row.getDecidedAt(), row.getVersion());
    }
}
