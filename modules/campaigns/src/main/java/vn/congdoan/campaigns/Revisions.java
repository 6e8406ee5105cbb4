package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_REVISION;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpRevisionRecord;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.layout.PlanFacts;

/// What was issued, revision by revision, frozen with everything its plan is printed from and with the setup of then.
@Component
class Revisions {

    private final DSLContext jooq;
    private final JsonMapper json;

    Revisions(DSLContext jooq, JsonMapper json) {
        this.jooq = jooq;
        this.json = reading(json);
    }

    /// What an older release did not know is empty.
    static JsonMapper reading(JsonMapper json) {
        return json.rebuild().addModule(new FigureModule())
                .withConfigOverride(List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(Set.class, sets -> sets.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    void keep(Campaign.Issued issued, PlanFacts facts) {
        var edition = issued.edition();
        jooq.insertInto(CMP_REVISION)
                .set(CMP_REVISION.FEDERATION_ID, Tenant.current())
                .set(CMP_REVISION.CAMPAIGN_ID, issued.outline().id().value())
                .set(CMP_REVISION.REVISION, edition.revision()).set(CMP_REVISION.REASON, edition.reason())
                .set(CMP_REVISION.FACTS, json.writeValueAsString(facts))
                .set(CMP_REVISION.ISSUED_AT, edition.at()).set(CMP_REVISION.ISSUED_BY, edition.by()).execute();
        setup(issued.outline().id(), edition.revision(), Setup.of(issued.outline()));
        if (edition.document() != null) {
            document(issued.outline().id(), edition.revision(), edition.document());
        }
    }

    void setup(CampaignId campaign, int revision, Setup setup) {
        jooq.update(CMP_REVISION).set(CMP_REVISION.SETUP, json.writeValueAsString(setup))
                .where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, revision)).execute();
    }

    /// The plan of a revision went out; one that replaces another brings its own number.
    void document(CampaignId campaign, int revision, Edition.Document document) {
        jooq.update(CMP_REVISION).set(CMP_REVISION.DOCUMENT_ID, document.id())
                .set(CMP_REVISION.DOCUMENT_NUMBER, document.number()).set(CMP_REVISION.DOCUMENT_DATE, document.date())
                .set(CMP_REVISION.DOCUMENT_TYPE, document.type()).set(CMP_REVISION.DOCUMENT_CODE, document.code())
                .setNull(CMP_REVISION.RECALLED_SIGN).setNull(CMP_REVISION.RECALLED_ON)
                .where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, revision)).execute();
    }

    /// The plan of a revision was withdrawn: the revision has no document any more.
    void recalled(CampaignId campaign, int revision, Edition.Recalled recalled) {
        jooq.update(CMP_REVISION).setNull(CMP_REVISION.DOCUMENT_ID).setNull(CMP_REVISION.DOCUMENT_NUMBER)
                .setNull(CMP_REVISION.DOCUMENT_DATE).setNull(CMP_REVISION.DOCUMENT_TYPE).setNull(CMP_REVISION.DOCUMENT_CODE)
                .set(CMP_REVISION.RECALLED_SIGN, recalled.sign()).set(CMP_REVISION.RECALLED_ON, recalled.on())
                .where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, revision)).execute();
    }

    Optional<Edition> edition(CampaignId campaign, int revision) {
        return jooq.selectFrom(CMP_REVISION).where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current()))
                .and(of(campaign, revision)).fetchOptional(Revisions::edition);
    }

    /// The newest first.
    List<Edition> all(CampaignId campaign) {
        return jooq.selectFrom(CMP_REVISION).where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_REVISION.CAMPAIGN_ID.eq(campaign.value())).orderBy(CMP_REVISION.REVISION.desc())
                .fetch(Revisions::edition);
    }

    PlanFacts facts(CampaignId campaign, int revision) {
        return json.readValue(jooq.select(CMP_REVISION.FACTS).from(CMP_REVISION)
                .where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, revision))
                .fetchSingle(CMP_REVISION.FACTS), PlanFacts.class);
    }

    /// Nothing for what an older release issued and nobody revised yet.
    Optional<Setup> setup(CampaignId campaign, int revision) {
        return jooq.select(CMP_REVISION.SETUP).from(CMP_REVISION)
                .where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, revision))
                .fetchOptional(CMP_REVISION.SETUP).map(text -> json.readValue(text, Setup.class));
    }

    private static Edition edition(CmpRevisionRecord row) {
        return new Edition(row.getRevision(), row.getReason(), document(row), row.getRecalledSign() == null ? null
                : new Edition.Recalled(row.getRecalledSign(), row.getRecalledOn()), row.getIssuedAt(), row.getIssuedBy());
    }

    private static Edition.@Nullable Document document(CmpRevisionRecord row) {
        return row.getDocumentNumber() == null ? null : new Edition.Document(row.getDocumentId(), row.getDocumentNumber(),
                row.getDocumentDate(), row.getDocumentType() == null ? "KH" : row.getDocumentType(), row.getDocumentCode());
    }

    private static Condition of(CampaignId campaign, int revision) {
        return CMP_REVISION.CAMPAIGN_ID.eq(campaign.value()).and(CMP_REVISION.REVISION.eq(revision));
    }
}
