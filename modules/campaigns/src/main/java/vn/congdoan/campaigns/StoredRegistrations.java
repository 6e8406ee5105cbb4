package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_REGISTRATION;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// Registrations of the units of campaigns.
@Component
class StoredRegistrations {

    private final DSLContext jooq;
    private final Clock clock;

    StoredRegistrations(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    Map<Cell.Place, Registration> of(CampaignId campaign) {
        Map<Cell.Place, Registration> known = new HashMap<>();
        jooq.selectFrom(CMP_REGISTRATION).where(CMP_REGISTRATION.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_REGISTRATION.CAMPAIGN_ID.eq(campaign.value()))
                .forEach(row -> known.put(new Cell.Place(row.getUnitId(), row.getIndicator()), new Registration(row.getRegistered(),
                        row.getEncouraged(), row.getChangedBy(), row.getChangedAt(), row.getVersion())));
        return known;
    }

    /// @return whether it still had the version that its writer saw
    boolean set(CampaignId campaign, Cell.Place place, Registration wish) {
        if (wish.version() == 0) {
            return jooq.insertInto(CMP_REGISTRATION).set(CMP_REGISTRATION.FEDERATION_ID, Tenant.current())
                    .set(CMP_REGISTRATION.CAMPAIGN_ID, campaign.value()).set(CMP_REGISTRATION.UNIT_ID, place.unit())
                    .set(CMP_REGISTRATION.INDICATOR, place.indicator()).set(CMP_REGISTRATION.REGISTERED, wish.registered())
                    .set(CMP_REGISTRATION.ENCOURAGED, wish.encouraged()).set(CMP_REGISTRATION.CHANGED_BY, Actor.current().name())
                    .set(CMP_REGISTRATION.CHANGED_AT, LocalDateTime.now(clock)).set(CMP_REGISTRATION.VERSION, 1L)
                    .onDuplicateKeyIgnore().execute() == 1;
        }
        return jooq.update(CMP_REGISTRATION).set(CMP_REGISTRATION.REGISTERED, wish.registered())
                .set(CMP_REGISTRATION.ENCOURAGED, wish.encouraged()).set(CMP_REGISTRATION.CHANGED_BY, Actor.current().name())
                .set(CMP_REGISTRATION.CHANGED_AT, LocalDateTime.now(clock)).set(CMP_REGISTRATION.VERSION, wish.version() + 1)
                .where(CMP_REGISTRATION.FEDERATION_ID.eq(Tenant.current())).and(CMP_REGISTRATION.CAMPAIGN_ID.eq(campaign.value()))
                .and(CMP_REGISTRATION.UNIT_ID.eq(place.unit())).and(CMP_REGISTRATION.INDICATOR.eq(place.indicator()))
                .and(CMP_REGISTRATION.VERSION.eq(wish.version())).execute() == 1;
    }
}
