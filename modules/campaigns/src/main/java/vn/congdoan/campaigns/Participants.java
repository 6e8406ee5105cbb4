package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_PARTICIPANT;
import static vn.congdoan.campaigns.jooq.Tables.CMP_UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// The units that take part in campaigns, with the notes that are printed beside their numbers.
@Component
class Participants {

    private final DSLContext jooq;

    Participants(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<Participant> of(CampaignId campaign) {
        return jooq.select(CMP_PARTICIPANT.UNIT_ID, CMP_UNIT.NAME, CMP_UNIT.KIND, CMP_UNIT.PATH, CMP_PARTICIPANT.NOTE,
                        CMP_PARTICIPANT.VERSION)
                .from(CMP_PARTICIPANT)
                .join(CMP_UNIT).on(CMP_UNIT.FEDERATION_ID.eq(CMP_PARTICIPANT.FEDERATION_ID))
                .and(CMP_UNIT.ID.eq(CMP_PARTICIPANT.UNIT_ID))
                .where(CMP_PARTICIPANT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_PARTICIPANT.CAMPAIGN_ID.eq(campaign.value()))
                .orderBy(CMP_PARTICIPANT.PLACE_IN_ORDER)
                .fetch(row -> new Participant(new UnitId(row.value1()), row.value2(), row.value3(), path(row.value4()),
                        row.value5(), row.value6()));
    }

    /// Notes of units that stay are kept.
    void replace(CampaignId campaign, List<KnownUnits.Known> inOrder) {
        Map<UUID, Participant> before = new HashMap<>();
        of(campaign).forEach(p -> before.put(p.unit().value(), p));
        jooq.deleteFrom(CMP_PARTICIPANT).where(CMP_PARTICIPANT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_PARTICIPANT.CAMPAIGN_ID.eq(campaign.value())).execute();
        int place = 0;
        for (var unit : inOrder) {
            var known = before.get(unit.id());
            jooq.insertInto(CMP_PARTICIPANT)
                    .set(CMP_PARTICIPANT.FEDERATION_ID, Tenant.current())
                    .set(CMP_PARTICIPANT.CAMPAIGN_ID, campaign.value()).set(CMP_PARTICIPANT.UNIT_ID, unit.id())
                    .set(CMP_PARTICIPANT.PLACE_IN_ORDER, ++place)
                    .set(CMP_PARTICIPANT.NOTE, known == null ? "" : known.note())
                    .set(CMP_PARTICIPANT.VERSION, known == null ? 1 : known.noteVersion()).execute();
        }
    }

    void note(CampaignId campaign, Participant participant, String note, long expected) {
        int updated = jooq.update(CMP_PARTICIPANT).set(CMP_PARTICIPANT.NOTE, note)
                .set(CMP_PARTICIPANT.VERSION, expected + 1)
                .where(CMP_PARTICIPANT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_PARTICIPANT.CAMPAIGN_ID.eq(campaign.value()))
                .and(CMP_PARTICIPANT.UNIT_ID.eq(participant.unit().value()))
                .and(CMP_PARTICIPANT.VERSION.eq(expected)).execute();
        if (updated == 0) {
            throw new StaleVersion(participant.name());
        }
    }

    private static List<UUID> path(String stored) {
        return stored.isEmpty() ? List.of() : Stream.of(stored.split("/", -1)).map(UUID::fromString).toList();
    }
}
