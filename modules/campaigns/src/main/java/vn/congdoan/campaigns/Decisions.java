package vn.congdoan.campaigns;

import static org.jooq.impl.DSL.max;
import static vn.congdoan.campaigns.jooq.Tables.CMP_DECISION;
import static vn.congdoan.campaigns.jooq.Tables.CMP_UNIT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// All that committees ever decided about cells; never changed, never deleted.
@Component
class Decisions {

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;

    Decisions(DSLContext jooq, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
    }

    void keep(CampaignId campaign, List<CellEdit> edits) {
        var now = LocalDateTime.now(clock);
        Rows.chunks(edits).forEach(chunk -> {
            var insert = jooq.insertQuery(CMP_DECISION);
            for (var edit : chunk) {
                insert.newRecord();
                insert.addValue(CMP_DECISION.FEDERATION_ID, Tenant.current());
                insert.addValue(CMP_DECISION.ID, ids.next());
                insert.addValue(CMP_DECISION.CAMPAIGN_ID, campaign.value());
                insert.addValue(CMP_DECISION.UNIT_ID, edit.unit().value());
                insert.addValue(CMP_DECISION.INDICATOR, edit.indicator());
                insert.addValue(CMP_DECISION.AMOUNT, edit.amount());
                insert.addValue(CMP_DECISION.REASON, edit.reason());
                insert.addValue(CMP_DECISION.DECIDED_BY, Actor.current().name());
                insert.addValue(CMP_DECISION.DECIDED_AT, now);
            }
            insert.execute();
        });
    }

    /// About one cell, newest first.
    List<Explanation.Decision> of(CampaignId campaign, UnitId unit, String indicator) {
        return jooq.select(CMP_DECISION.AMOUNT, CMP_DECISION.REASON, CMP_DECISION.DECIDED_BY, CMP_DECISION.DECIDED_AT)
                .from(CMP_DECISION).where(of(campaign)).and(CMP_DECISION.UNIT_ID.eq(unit.value()))
                .and(CMP_DECISION.INDICATOR.eq(indicator))
                .orderBy(CMP_DECISION.DECIDED_AT.desc(), CMP_DECISION.ID.desc())
                .fetch(Records.mapping(Explanation.Decision::new));
    }

    /// About all cells, newest first.
    ///
    /// @param unit part of units' names, with or without tones; blank for all
    List<PastDecision> latest(CampaignId campaign, String unit, int most) {
        var key = VietnameseText.searchKey(unit);
        var named = key.isEmpty() ? DSL.noCondition() : CMP_UNIT.SEARCH_KEY.contains(key);
        return jooq.select(CMP_UNIT.NAME, CMP_DECISION.UNIT_ID, CMP_DECISION.INDICATOR, CMP_DECISION.AMOUNT, CMP_DECISION.REASON,
                        CMP_DECISION.DECIDED_BY, CMP_DECISION.DECIDED_AT)
                .from(CMP_DECISION)
                .join(CMP_UNIT).on(CMP_UNIT.FEDERATION_ID.eq(CMP_DECISION.FEDERATION_ID)).and(CMP_UNIT.ID.eq(CMP_DECISION.UNIT_ID))
                .where(of(campaign)).and(named)
                .orderBy(CMP_DECISION.DECIDED_AT.desc(), CMP_DECISION.ID.desc()).limit(most)
                .fetch(Records.mapping((name, id, indicator, amount, reason, by, at) ->
                        new PastDecision(new UnitId(id), name, indicator, new Explanation.Decision(amount, reason, by, at))));
    }

    /// Reasons that were given before, the latest used first.
    List<String> reasons(CampaignId campaign, int most) {
        return jooq.select(CMP_DECISION.REASON).from(CMP_DECISION).where(of(campaign)).and(CMP_DECISION.REASON.ne(""))
                .groupBy(CMP_DECISION.REASON).orderBy(max(CMP_DECISION.DECIDED_AT).desc()).limit(most)
                .fetch(CMP_DECISION.REASON);
    }

    private static Condition of(CampaignId campaign) {
        return CMP_DECISION.FEDERATION_ID.eq(Tenant.current()).and(CMP_DECISION.CAMPAIGN_ID.eq(campaign.value()));
    }
}
