package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CAMPAIGN;
import static vn.congdoan.campaigns.jooq.Tables.CMP_REVISION;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.layout.PlanFacts;

/// What was issued, frozen with everything the plan is printed from: quotas, notes, source figures, enterprises, heading.
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
        return json.rebuild().addModule(new FigureModule()).withConfigOverride(List.class,
                lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))).build();
    }

    void keep(Campaign.Issued issued, PlanFacts facts) {
        jooq.insertInto(CMP_REVISION)
                .set(CMP_REVISION.FEDERATION_ID, Tenant.current())
                .set(CMP_REVISION.CAMPAIGN_ID, issued.outline().id().value())
                .set(CMP_REVISION.REVISION, issued.revision()).set(CMP_REVISION.DOCUMENT_NUMBER, issued.number())
                .set(CMP_REVISION.DOCUMENT_DATE, issued.date()).set(CMP_REVISION.FACTS, json.writeValueAsString(facts))
                .set(CMP_REVISION.ISSUED_AT, issued.at()).set(CMP_REVISION.ISSUED_BY, issued.by()).execute();
    }

    /// The plan of the newest revision went out under this number; a plan that replaces another brings its own.
    void numbered(String campaign, String number, LocalDate date) {
        var newest = jooq.select(CMP_CAMPAIGN.ID, CMP_CAMPAIGN.REVISION).from(CMP_CAMPAIGN)
                .where(CMP_CAMPAIGN.FEDERATION_ID.eq(Tenant.current())).and(CMP_CAMPAIGN.CODE.eq(campaign)).fetchOne();
        if (newest != null) {
            jooq.update(CMP_REVISION).set(CMP_REVISION.DOCUMENT_NUMBER, number).set(CMP_REVISION.DOCUMENT_DATE, date)
                    .where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current()))
                    .and(CMP_REVISION.CAMPAIGN_ID.eq(newest.value1())).and(CMP_REVISION.REVISION.eq(newest.value2())).execute();
        }
    }

    PlanFacts facts(Campaign.Issued issued) {
        var kept = jooq.select(CMP_REVISION.FACTS).from(CMP_REVISION)
                .where(CMP_REVISION.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_REVISION.CAMPAIGN_ID.eq(issued.outline().id().value()))
                .and(CMP_REVISION.REVISION.eq(issued.revision())).fetchSingle(CMP_REVISION.FACTS);
        return json.readValue(kept, PlanFacts.class);
    }
}
