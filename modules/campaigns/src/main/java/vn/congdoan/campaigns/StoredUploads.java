package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_UPLOAD;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// Files as they were sent. Nobody waits longer than a month for the end of an import.
@Component
class StoredUploads {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;

    StoredUploads(DSLContext jooq, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
    }

    UUID keep(CampaignId campaign, String purpose, String fileName, byte[] content) {
        forgetOld();
        var id = ids.next();
        jooq.insertInto(CMP_UPLOAD).set(CMP_UPLOAD.FEDERATION_ID, Tenant.current()).set(CMP_UPLOAD.ID, id)
                .set(CMP_UPLOAD.CAMPAIGN_ID, campaign.value()).set(CMP_UPLOAD.PURPOSE, purpose)
                .set(CMP_UPLOAD.FILE_NAME, fileName).set(CMP_UPLOAD.CONTENT, content).set(CMP_UPLOAD.STATE, "waiting")
                .set(CMP_UPLOAD.READ_AT, LocalDateTime.now(clock)).set(CMP_UPLOAD.READ_BY, Actor.current().name()).execute();
        return id;
    }

    Optional<Uploads.Upload> find(CampaignId campaign, String purpose, UUID id) {
        return jooq.select(CMP_UPLOAD.ID, CMP_UPLOAD.FILE_NAME, CMP_UPLOAD.CONTENT, CMP_UPLOAD.STATE.eq("waiting"))
                .from(CMP_UPLOAD).where(CMP_UPLOAD.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_UPLOAD.CAMPAIGN_ID.eq(campaign.value())).and(CMP_UPLOAD.PURPOSE.eq(purpose)).and(CMP_UPLOAD.ID.eq(id))
                .fetchOptional(Records.mapping(Uploads.Upload::new));
    }

    /// @return whether it was still waiting: who confirms at the same time as another comes too late
    boolean settle(UUID id) {
        return jooq.update(CMP_UPLOAD).set(CMP_UPLOAD.STATE, "done").where(CMP_UPLOAD.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_UPLOAD.ID.eq(id)).and(CMP_UPLOAD.STATE.eq("waiting")).execute() == 1;
    }

    private void forgetOld() {
        jooq.deleteFrom(CMP_UPLOAD).where(CMP_UPLOAD.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_UPLOAD.READ_AT.lt(LocalDateTime.now(clock).minus(KEPT))).execute();
    }
}
