package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CELL;
import static vn.congdoan.campaigns.jooq.Tables.CMP_ISSUED_CELL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpIssuedCellRecord;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// The cells of campaigns as they were issued, revision by revision.
@Component
class IssuedCells {

    private final DSLContext jooq;
    private final Changes changes;

    IssuedCells(DSLContext jooq, Changes changes) {
        this.changes = changes;
        this.jooq = jooq;
    }

    /// Copies the numbers of now.
    void keep(CampaignId campaign, int revision) {
        var rows = jooq.selectFrom(CMP_CELL).where(CMP_CELL.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CELL.CAMPAIGN_ID.eq(campaign.value())).fetch();
        copy(rows, CMP_ISSUED_CELL, Map.of(CMP_ISSUED_CELL.REVISION, revision));
    }

    Map<Cell.Place, Cell> of(CampaignId campaign, int revision) {
        Map<Cell.Place, Cell> cells = new HashMap<>();
        rows(campaign, revision).forEach(row -> cells.put(new Cell.Place(row.getUnitId(), row.getIndicator()), cell(row)));
        return cells;
    }

    private List<CmpIssuedCellRecord> rows(CampaignId campaign, int revision) {
        return jooq.selectFrom(CMP_ISSUED_CELL).where(CMP_ISSUED_CELL.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_ISSUED_CELL.CAMPAIGN_ID.eq(campaign.value())).and(CMP_ISSUED_CELL.REVISION.eq(revision)).fetch();
    }

    /// Puts the numbers of a revision back. Versions go on growing, so that whoever still sees what was given up is told so.
    void restore(CampaignId campaign, int revision) {
        Condition standing = CMP_CELL.CAMPAIGN_ID.eq(campaign.value());
        long version = jooq.select(DSL.max(CMP_CELL.VERSION)).from(CMP_CELL)
                .where(CMP_CELL.FEDERATION_ID.eq(Tenant.current())).and(standing).fetchOptional(DSL.max(CMP_CELL.VERSION)).orElse(0L);
        jooq.deleteFrom(CMP_CELL).where(CMP_CELL.FEDERATION_ID.eq(Tenant.current())).and(standing).execute();
        copy(rows(campaign, revision), CMP_CELL, Map.of(CMP_CELL.VERSION, version + 1, CMP_CELL.CHANGED, changes.next(campaign)));
    }

    /// Columns of one name hold the same; the given values go before.
    private void copy(List<? extends Record> rows, Table<?> to, Map<Field<?>, ?> given) {
        Rows.chunks(rows).forEach(chunk -> {
            var insert = jooq.insertQuery(to);
            chunk.forEach(row -> {
                insert.newRecord();
                for (var column : to.fields()) {
                    if (given.containsKey(column)) {
                        add(insert, column, given.get(column));
                    } else if (row.field(column.getName()) != null) {
                        add(insert, column, row.get(column.getName()));
                    }
                }
            });
            insert.execute();
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> void add(org.jooq.InsertQuery<?> insert, Field<T> column, @org.jspecify.annotations.Nullable Object value) {
        insert.addValue(column, (T) value);
    }

    private static Cell cell(CmpIssuedCellRecord row) {
        return new Cell(new UnitId(row.getUnitId()), row.getIndicator(), row.getFormulaAmount(), row.getCommitteeAmount(),
                row.getReason(), row.getDecidedBy(), row.getDecidedAt(), row.getVersion());
    }
}
