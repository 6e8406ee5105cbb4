package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_IMPORT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.printed.PrintedTable;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// Printed tables that were read in, cell by cell as printed.
@Component
class Imports {

    private final DSLContext jooq;
    private final Clock clock;
    private final JsonMapper json;

    Imports(DSLContext jooq, Clock clock, JsonMapper json) {
        this.jooq = jooq;
        this.clock = clock;
        this.json = json;
    }

    /// Keeps what was read in a file, in the place of what was read in it before.
    void keep(UUID id, CampaignId campaign, PrintedTable table) {
        jooq.deleteFrom(CMP_IMPORT).where(CMP_IMPORT.FEDERATION_ID.eq(Tenant.current())).and(CMP_IMPORT.ID.eq(id))
                .and(CMP_IMPORT.STATE.eq("read")).execute();
        jooq.insertInto(CMP_IMPORT).set(CMP_IMPORT.FEDERATION_ID, Tenant.current()).set(CMP_IMPORT.ID, id)
                .set(CMP_IMPORT.CAMPAIGN_ID, campaign.value()).set(CMP_IMPORT.FILE_NAME, table.file())
                .set(CMP_IMPORT.STATE, "read").set(CMP_IMPORT.READ_AT, LocalDateTime.now(clock))
                .set(CMP_IMPORT.READ_BY, Actor.current().name()).set(CMP_IMPORT.CONTENT, json.writeValueAsString(table)).execute();
    }

    /// @return whether it was waiting for that
    boolean confirm(UUID id) {
        return jooq.update(CMP_IMPORT).set(CMP_IMPORT.STATE, "confirmed")
                .where(CMP_IMPORT.FEDERATION_ID.eq(Tenant.current())).and(CMP_IMPORT.ID.eq(id))
                .and(CMP_IMPORT.STATE.eq("read")).execute() == 1;
    }

    Optional<PrintedTable> find(CampaignId campaign, UUID id) {
        return jooq.select(CMP_IMPORT.CONTENT).from(CMP_IMPORT).where(CMP_IMPORT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_IMPORT.CAMPAIGN_ID.eq(campaign.value())).and(CMP_IMPORT.ID.eq(id)).and(CMP_IMPORT.CONTENT.isNotNull())
                .fetchOptional(CMP_IMPORT.CONTENT).map(this::table);
    }

    /// What was confirmed last.
    Optional<PrintedTable> latest(CampaignId campaign) {
        return jooq.select(CMP_IMPORT.CONTENT).from(CMP_IMPORT).where(CMP_IMPORT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_IMPORT.CAMPAIGN_ID.eq(campaign.value())).and(CMP_IMPORT.STATE.eq("confirmed")).and(CMP_IMPORT.CONTENT.isNotNull())
                .orderBy(CMP_IMPORT.READ_AT.desc(), CMP_IMPORT.ID.desc()).limit(1)
                .fetchOptional(CMP_IMPORT.CONTENT).map(this::table);
    }

    private PrintedTable table(String content) {
        return json.readValue(content, PrintedTable.class);
    }
}
