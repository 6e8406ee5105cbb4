package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_TURN;

import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpTurnRecord;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// When campaigns were revised, closed and reopened; never changed, never deleted.
@Component
class Turns {

    private final DSLContext jooq;
    private final Ids ids;

    Turns(DSLContext jooq, Ids ids) {
        this.jooq = jooq;
        this.ids = ids;
    }

    void keep(CampaignId campaign, Turn turn) {
        jooq.insertInto(CMP_TURN)
                .set(CMP_TURN.FEDERATION_ID, Tenant.current()).set(CMP_TURN.ID, ids.next())
                .set(CMP_TURN.CAMPAIGN_ID, campaign.value()).set(CMP_TURN.KIND, turn.kind().code())
                .set(CMP_TURN.REVISION, turn.revision()).set(CMP_TURN.REASON, turn.reason())
                .set(CMP_TURN.TURNED_AT, turn.at()).set(CMP_TURN.TURNED_BY, turn.by()).execute();
    }

    Turn latest(CampaignId campaign, Turn.Kind kind) {
        return jooq.selectFrom(CMP_TURN).where(CMP_TURN.FEDERATION_ID.eq(Tenant.current()))
                .and(of(campaign)).and(CMP_TURN.KIND.eq(kind.code()))
                .orderBy(CMP_TURN.TURNED_AT.desc(), CMP_TURN.ID.desc()).limit(1).fetchSingle(Turns::turn);
    }

    /// The latest first.
    List<Turn> all(CampaignId campaign) {
        return jooq.selectFrom(CMP_TURN).where(CMP_TURN.FEDERATION_ID.eq(Tenant.current())).and(of(campaign))
                .orderBy(CMP_TURN.TURNED_AT.desc(), CMP_TURN.ID.desc()).fetch(Turns::turn);
    }

    private static Condition of(CampaignId campaign) {
        return CMP_TURN.CAMPAIGN_ID.eq(campaign.value());
    }

    private static Turn turn(CmpTurnRecord row) {
        return new Turn(Turn.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)), row.getRevision(), row.getReason(),
                row.getTurnedAt(), row.getTurnedBy());
    }
}
