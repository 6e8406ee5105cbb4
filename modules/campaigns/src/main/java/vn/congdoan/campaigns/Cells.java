package vn.congdoan.campaigns;

import static org.jooq.impl.DSL.excluded;
import static vn.congdoan.campaigns.jooq.Tables.CMP_CELL;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The numbers of campaigns: formula's and committee's side by side.
@Component
class Cells {

    /// One order for all writers, so that two lists locked at once do not wait for each other.
    private static final Comparator<Cell.Place> ORDER = Comparator.comparing(Cell.Place::unit).thenComparing(Cell.Place::indicator);

    private final DSLContext jooq;
    private final Clock clock;
    private final Changes changes;

    Cells(DSLContext jooq, Clock clock, Changes changes) {
        this.jooq = jooq;
        this.clock = clock;
        this.changes = changes;
    }

    Map<Cell.Place, Cell> of(CampaignId campaign) {
        return fetch(of(campaign.value()));
    }

    /// Cells that changed after a [number][Changes].
    Map<Cell.Place, Cell> since(CampaignId campaign, long number) {
        return fetch(of(campaign.value()).and(CMP_CELL.CHANGED.gt(number)));
    }

    /// Only what a cell is made of: three thousand units have some twenty thousand cells.
    private Map<Cell.Place, Cell> fetch(Condition which) {
        Map<Cell.Place, Cell> cells = new HashMap<>();
        Map<UUID, UnitId> units = new HashMap<>();
        jooq.select(CMP_CELL.UNIT_ID, CMP_CELL.INDICATOR, CMP_CELL.FORMULA_AMOUNT, CMP_CELL.COMMITTEE_AMOUNT, CMP_CELL.REASON,
                        CMP_CELL.DECIDED_BY, CMP_CELL.DECIDED_AT, CMP_CELL.VERSION).from(CMP_CELL).where(which)
                .forEach(row -> cells.put(new Cell.Place(row.value1(), row.value2()),
                        new Cell(units.computeIfAbsent(row.value1(), UnitId::new), row.value2(), row.value3(), row.value4(), row.value5(),
                                row.value6(), row.value7(), row.value8())));
        return cells;
    }

    /// Holds these cells until the transaction ends and answers what they are now. A place where nothing was ever set
    /// gets a row of version 0, because only a row can be held.
    Map<Cell.Place, Cell> locked(CampaignId campaign, Collection<Cell.Place> places) {
        var sorted = places.stream().distinct().sorted(ORDER).toList();
        Rows.chunks(sorted).forEach(chunk -> {
            var insert = jooq.insertQuery(CMP_CELL);
            for (var place : chunk) {
                insert.newRecord();
                insert.addValue(CMP_CELL.FEDERATION_ID, Tenant.current());
                insert.addValue(CMP_CELL.CAMPAIGN_ID, campaign.value());
                insert.addValue(CMP_CELL.UNIT_ID, place.unit());
                insert.addValue(CMP_CELL.INDICATOR, place.indicator());
                insert.addValue(CMP_CELL.REASON, "");
                insert.addValue(CMP_CELL.VERSION, 0L);
            }
            insert.onDuplicateKeyUpdate(true);
            insert.addValueForUpdate(CMP_CELL.VERSION, CMP_CELL.VERSION);
            insert.execute();
        });
        return fetch(of(campaign.value()).and(CMP_CELL.UNIT_ID.in(sorted.stream().map(Cell.Place::unit).distinct().toList()))
                .and(CMP_CELL.INDICATOR.in(sorted.stream().map(Cell.Place::indicator).distinct().toList())));
    }

    /// Sets or, without an amount, clears what the committee decided about cells that are held.
    ///
    /// @return the cells as they are now
    Map<Cell.Place, Cell> decide(CampaignId campaign, List<CellEdit> edits) {
        long number = changes.next(campaign);
        var by = Actor.current().name();
        var now = LocalDateTime.now(clock);
        Rows.chunks(edits.stream().sorted(Comparator.comparing(CellEdit::place, ORDER)).toList()).forEach(chunk -> {
            var insert = jooq.insertQuery(CMP_CELL);
            for (var edit : chunk) {
                insert.newRecord();
                insert.addValue(CMP_CELL.FEDERATION_ID, Tenant.current());
                insert.addValue(CMP_CELL.CAMPAIGN_ID, campaign.value());
                insert.addValue(CMP_CELL.UNIT_ID, edit.unit().value());
                insert.addValue(CMP_CELL.INDICATOR, edit.indicator());
                insert.addValue(CMP_CELL.COMMITTEE_AMOUNT, edit.amount());
                insert.addValue(CMP_CELL.REASON, edit.reason());
                insert.addValue(CMP_CELL.DECIDED_BY, by);
                insert.addValue(CMP_CELL.DECIDED_AT, now);
                insert.addValue(CMP_CELL.VERSION, edit.version() + 1);
                insert.addValue(CMP_CELL.CHANGED, number);
            }
            insert.onDuplicateKeyUpdate(true);
            insert.addValuesForUpdate(Map.of(CMP_CELL.COMMITTEE_AMOUNT, excluded(CMP_CELL.COMMITTEE_AMOUNT),
                    CMP_CELL.REASON, excluded(CMP_CELL.REASON), CMP_CELL.DECIDED_BY, excluded(CMP_CELL.DECIDED_BY),
                    CMP_CELL.DECIDED_AT, excluded(CMP_CELL.DECIDED_AT), CMP_CELL.VERSION, excluded(CMP_CELL.VERSION),
                    CMP_CELL.CHANGED, excluded(CMP_CELL.CHANGED)));
            insert.execute();
        });
        return since(campaign, number - 1);
    }

    /// What a formula proposed; the committee's number stays. A place it no longer names loses its proposal. The campaign
    /// is held, so nobody else writes meanwhile.
    void propose(CampaignId campaign, UUID run, Map<Cell.Place, Long> amounts) {
        long number = changes.next(campaign);
        var before = of(campaign);
        var proposals = new ArrayList<Proposed>();
        before.forEach((place, cell) -> {
            if (cell.formula() != null && !amounts.containsKey(place)) {
                proposals.add(new Proposed(place, null, null, cell.version() + 1));
            }
        });
        amounts.forEach((place, amount) -> {
            var cell = before.getOrDefault(place, Cell.empty(new UnitId(place.unit()), place.indicator()));
            proposals.add(new Proposed(place, amount, run, cell.version() + (amount.equals(cell.formula()) ? 0 : 1)));
        });
        proposals.sort(Comparator.comparing(Proposed::place, ORDER));
        Rows.chunks(proposals).forEach(chunk -> formula(campaign, chunk, number));
    }

    private record Proposed(Cell.Place place, @Nullable Long amount, @Nullable UUID run, long version) {
    }

    private void formula(CampaignId campaign, List<Proposed> chunk, long number) {
        var insert = jooq.insertQuery(CMP_CELL);
        for (var proposed : chunk) {
            insert.newRecord();
            insert.addValue(CMP_CELL.FEDERATION_ID, Tenant.current());
            insert.addValue(CMP_CELL.CAMPAIGN_ID, campaign.value());
            insert.addValue(CMP_CELL.UNIT_ID, proposed.place().unit());
            insert.addValue(CMP_CELL.INDICATOR, proposed.place().indicator());
            insert.addValue(CMP_CELL.FORMULA_AMOUNT, proposed.amount());
            insert.addValue(CMP_CELL.RUN_ID, proposed.run());
            insert.addValue(CMP_CELL.REASON, "");
            insert.addValue(CMP_CELL.VERSION, proposed.version());
            insert.addValue(CMP_CELL.CHANGED, number);
        }
        insert.onDuplicateKeyUpdate(true);
        insert.addValuesForUpdate(Map.of(CMP_CELL.FORMULA_AMOUNT, excluded(CMP_CELL.FORMULA_AMOUNT),
                CMP_CELL.RUN_ID, excluded(CMP_CELL.RUN_ID), CMP_CELL.VERSION, excluded(CMP_CELL.VERSION),
                CMP_CELL.CHANGED, excluded(CMP_CELL.CHANGED)));
        insert.execute();
    }

    /// Cells of columns or units that the schedule no longer has.
    void forget(CampaignId campaign, Collection<String> indicators, Collection<UUID> units) {
        jooq.deleteFrom(CMP_CELL).where(of(campaign.value()))
                .and(CMP_CELL.INDICATOR.notIn(indicators).or(CMP_CELL.UNIT_ID.notIn(units))).execute();
    }

    private static Condition of(UUID campaign) {
        return CMP_CELL.FEDERATION_ID.eq(Tenant.current()).and(CMP_CELL.CAMPAIGN_ID.eq(campaign));
    }
}
