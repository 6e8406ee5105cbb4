package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_PARTICIPANT;
import static vn.congdoan.campaigns.jooq.Tables.CMP_UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// The units that take part in campaigns, with the notes that are printed beside their numbers.
@Component
class Participants {

    private final DSLContext jooq;

    private final Changes changes;

    Participants(DSLContext jooq, Changes changes) {
        this.jooq = jooq;
        this.changes = changes;
    }

    List<Participant> of(CampaignId campaign) {
        return fetch(campaign, DSL.noCondition());
    }

    /// Those whose notes changed after a [number][Changes].
    List<Participant> since(CampaignId campaign, long number) {
        return fetch(campaign, CMP_PARTICIPANT.CHANGED.gt(number));
    }

    private List<Participant> fetch(CampaignId campaign, Condition which) {
        return jooq.select(CMP_PARTICIPANT.UNIT_ID, CMP_UNIT.NAME, CMP_UNIT.KIND, CMP_UNIT.PATH, CMP_PARTICIPANT.NOTE,
                        CMP_PARTICIPANT.VERSION)
                .from(CMP_PARTICIPANT)
                .join(CMP_UNIT).on(CMP_UNIT.FEDERATION_ID.eq(CMP_PARTICIPANT.FEDERATION_ID))
                .and(CMP_UNIT.ID.eq(CMP_PARTICIPANT.UNIT_ID))
                .where(CMP_PARTICIPANT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_PARTICIPANT.CAMPAIGN_ID.eq(campaign.value())).and(which)
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
        Rows.chunks(IntStream.range(0, inOrder.size()).boxed().toList()).forEach(chunk -> {
            var insert = jooq.insertQuery(CMP_PARTICIPANT);
            for (int place : chunk) {
                var known = before.get(inOrder.get(place).id());
                insert.newRecord();
                insert.addValue(CMP_PARTICIPANT.FEDERATION_ID, Tenant.current());
                insert.addValue(CMP_PARTICIPANT.CAMPAIGN_ID, campaign.value());
                insert.addValue(CMP_PARTICIPANT.UNIT_ID, inOrder.get(place).id());
                insert.addValue(CMP_PARTICIPANT.PLACE_IN_ORDER, place + 1);
                insert.addValue(CMP_PARTICIPANT.NOTE, known == null ? "" : known.note());
                insert.addValue(CMP_PARTICIPANT.VERSION, known == null ? 1 : known.noteVersion());
            }
            insert.execute();
        });
    }

    /// As they were, notes included. Versions of notes go on growing.
    void restore(CampaignId campaign, List<Setup.Taking> inOrder) {
        long versions = of(campaign).stream().mapToLong(Participant::noteVersion).max().orElse(0);
        jooq.deleteFrom(CMP_PARTICIPANT).where(CMP_PARTICIPANT.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_PARTICIPANT.CAMPAIGN_ID.eq(campaign.value())).execute();
        long change = changes.next(campaign);
        Rows.chunks(IntStream.range(0, inOrder.size()).boxed().toList()).forEach(chunk -> {
            var insert = jooq.insertQuery(CMP_PARTICIPANT);
            for (int place : chunk) {
                insert.newRecord();
                insert.addValue(CMP_PARTICIPANT.FEDERATION_ID, Tenant.current());
                insert.addValue(CMP_PARTICIPANT.CAMPAIGN_ID, campaign.value());
                insert.addValue(CMP_PARTICIPANT.UNIT_ID, inOrder.get(place).unit());
                insert.addValue(CMP_PARTICIPANT.PLACE_IN_ORDER, place + 1);
                insert.addValue(CMP_PARTICIPANT.NOTE, inOrder.get(place).note());
                insert.addValue(CMP_PARTICIPANT.VERSION, versions + 1);
                insert.addValue(CMP_PARTICIPANT.CHANGED, change);
            }
            insert.execute();
        });
    }

    void note(CampaignId campaign, Participant participant, String note, long expected) {
        int updated = jooq.update(CMP_PARTICIPANT).set(CMP_PARTICIPANT.NOTE, note)
                .set(CMP_PARTICIPANT.VERSION, expected + 1).set(CMP_PARTICIPANT.CHANGED, changes.next(campaign))
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
