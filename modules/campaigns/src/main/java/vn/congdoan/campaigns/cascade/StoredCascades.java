package vn.congdoan.campaigns.cascade;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CASCADE;
import static vn.congdoan.campaigns.jooq.Tables.CMP_CASCADE_CELL;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpCascadeRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// What units share among the units below them.
@Component
class StoredCascades {

    private final DSLContext jooq;
    private final Clock clock;

    StoredCascades(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    record Place(UUID child, String indicator) {
    }

    Optional<CmpCascadeRecord> find(CampaignId campaign, UUID unit) {
        return jooq.selectFrom(CMP_CASCADE).where(CMP_CASCADE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_CASCADE.CAMPAIGN_ID.eq(campaign.value())).and(CMP_CASCADE.UNIT_ID.eq(unit)).fetchOptional();
    }

    Map<Place, Sharing.Part> parts(CampaignId campaign, UUID unit) {
        Map<Place, Sharing.Part> parts = new HashMap<>();
        jooq.selectFrom(CMP_CASCADE_CELL).where(CMP_CASCADE_CELL.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, unit))
                .forEach(row -> parts.put(new Place(row.getChildId(), row.getIndicator()), new Sharing.Part(row.getAmount(),
                        row.getFloorAmount(), row.getCapAmount(), row.getPinned(), row.getIssued())));
        return parts;
    }

    /// What the unit above assigned to a unit, by indicator.
    Map<String, Long> issuedTo(CampaignId campaign, UUID above, UUID unit) {
        Map<String, Long> amounts = new HashMap<>();
        parts(campaign, above).forEach((place, part) -> {
            if (place.child().equals(unit) && part.issued() != null) {
                amounts.put(place.indicator(), part.issued());
            }
        });
        return amounts;
    }

    /// The next version, or [StaleVersion] when somebody was faster.
    void advance(CampaignId campaign, UUID unit, long seen, String name) {
        int written = seen == 0
                ? jooq.insertInto(CMP_CASCADE).set(CMP_CASCADE.FEDERATION_ID, Tenant.current())
                        .set(CMP_CASCADE.CAMPAIGN_ID, campaign.value()).set(CMP_CASCADE.UNIT_ID, unit)
                        .set(CMP_CASCADE.VERSION, 1L).set(CMP_CASCADE.ISSUES, 0).onDuplicateKeyIgnore().execute()
                : jooq.update(CMP_CASCADE).set(CMP_CASCADE.VERSION, seen + 1)
                        .where(CMP_CASCADE.FEDERATION_ID.eq(Tenant.current())).and(CMP_CASCADE.CAMPAIGN_ID.eq(campaign.value()))
                        .and(CMP_CASCADE.UNIT_ID.eq(unit)).and(CMP_CASCADE.VERSION.eq(seen)).execute();
        if (written == 0) {
            throw new StaleVersion(name);
        }
    }

    void put(CampaignId campaign, UUID unit, Place place, Sharing.Part part) {
        var c = CMP_CASCADE_CELL;
        jooq.insertInto(c).set(c.FEDERATION_ID, Tenant.current()).set(c.CAMPAIGN_ID, campaign.value()).set(c.UNIT_ID, unit)
                .set(c.CHILD_ID, place.child()).set(c.INDICATOR, place.indicator()).set(c.AMOUNT, part.amount())
                .set(c.FLOOR_AMOUNT, part.floor()).set(c.CAP_AMOUNT, part.cap()).set(c.PINNED, part.pinned()).set(c.ISSUED, part.issued())
                .onDuplicateKeyUpdate().set(c.AMOUNT, part.amount()).set(c.FLOOR_AMOUNT, part.floor())
                .set(c.CAP_AMOUNT, part.cap()).set(c.PINNED, part.pinned()).set(c.ISSUED, part.issued()).execute();
    }

    void issued(CampaignId campaign, UUID unit) {
        jooq.update(CMP_CASCADE).set(CMP_CASCADE.ISSUES, CMP_CASCADE.ISSUES.plus(1))
                .set(CMP_CASCADE.ISSUED_AT, LocalDateTime.now(clock)).set(CMP_CASCADE.ISSUED_BY, Actor.current().name())
                .where(CMP_CASCADE.FEDERATION_ID.eq(Tenant.current())).and(CMP_CASCADE.CAMPAIGN_ID.eq(campaign.value()))
                .and(CMP_CASCADE.UNIT_ID.eq(unit)).execute();
    }

    private static Condition of(CampaignId campaign, UUID unit) {
        return CMP_CASCADE_CELL.CAMPAIGN_ID.eq(campaign.value()).and(CMP_CASCADE_CELL.UNIT_ID.eq(unit));
    }
}
