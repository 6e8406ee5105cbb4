package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_IMPORT;
import static vn.congdoan.campaigns.jooq.Tables.CMP_PRINTED;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// Printed tables that were read in, cell by cell as printed. The row 0 holds the headers.
@Component
class Imports {

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;

    Imports(DSLContext jooq, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
    }

    UUID keep(CampaignId campaign, PrintedTable table) {
        var id = ids.next();
        jooq.insertInto(CMP_IMPORT).set(CMP_IMPORT.FEDERATION_ID, Tenant.current()).set(CMP_IMPORT.ID, id)
                .set(CMP_IMPORT.CAMPAIGN_ID, campaign.value()).set(CMP_IMPORT.FILE_NAME, table.file())
                .set(CMP_IMPORT.STATE, "read").set(CMP_IMPORT.READ_AT, LocalDateTime.now(clock))
                .set(CMP_IMPORT.READ_BY, Actor.current().name()).execute();
        keep(id, new PrintedTable.Row(0, null, table.headers()));
        table.rows().forEach(row -> keep(id, row));
        return id;
    }

    private void keep(UUID id, PrintedTable.Row row) {
        row.printed().forEach((column, text) -> jooq.insertInto(CMP_PRINTED)
                .set(CMP_PRINTED.FEDERATION_ID, Tenant.current()).set(CMP_PRINTED.IMPORT_ID, id)
                .set(CMP_PRINTED.ROW_IN_FILE, row.number()).set(CMP_PRINTED.COLUMN_CODE, column.name())
                .set(CMP_PRINTED.UNIT_ID, row.unit())
                .set(CMP_PRINTED.PRINTED, text.length() > 300 ? text.substring(0, 300) : text).execute());
    }

    /// @return whether it was waiting for that
    boolean confirm(UUID id) {
        return jooq.update(CMP_IMPORT).set(CMP_IMPORT.STATE, "confirmed")
                .where(CMP_IMPORT.FEDERATION_ID.eq(Tenant.current())).and(CMP_IMPORT.ID.eq(id))
                .and(CMP_IMPORT.STATE.eq("read")).execute() == 1;
    }

    Optional<PrintedTable> find(CampaignId campaign, UUID id) {
        return jooq.select(CMP_IMPORT.FILE_NAME).from(CMP_IMPORT).where(CMP_IMPORT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_IMPORT.CAMPAIGN_ID.eq(campaign.value())).and(CMP_IMPORT.ID.eq(id))
                .fetchOptional(CMP_IMPORT.FILE_NAME).map(file -> table(file, id));
    }

    /// What was confirmed last.
    Optional<PrintedTable> latest(CampaignId campaign) {
        return jooq.select(CMP_IMPORT.ID).from(CMP_IMPORT).where(CMP_IMPORT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_IMPORT.CAMPAIGN_ID.eq(campaign.value())).and(CMP_IMPORT.STATE.eq("confirmed"))
                .orderBy(CMP_IMPORT.READ_AT.desc(), CMP_IMPORT.ID.desc()).limit(1)
                .fetchOptional(CMP_IMPORT.ID).flatMap(id -> find(campaign, id));
    }

    private PrintedTable table(String file, UUID id) {
        Map<Integer, PrintedTable.Row> rows = new LinkedHashMap<>();
        jooq.selectFrom(CMP_PRINTED).where(CMP_PRINTED.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_PRINTED.IMPORT_ID.eq(id)).orderBy(CMP_PRINTED.ROW_IN_FILE)
                .forEach(cell -> rows.computeIfAbsent(cell.getRowInFile(), number -> new PrintedTable.Row(number,
                                cell.getUnitId(), new EnumMap<>(PrintedColumn.class)))
                        .printed().put(PrintedColumn.valueOf(cell.getColumnCode()), cell.getPrinted()));
        var header = rows.remove(0);
        return new PrintedTable(file, header == null ? Map.of() : header.printed(), List.copyOf(new ArrayList<>(rows.values())));
    }
}
