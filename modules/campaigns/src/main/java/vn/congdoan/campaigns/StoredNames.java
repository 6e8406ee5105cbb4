package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_FOUNDED;
import static vn.congdoan.campaigns.jooq.Tables.CMP_NAMED;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.campaigns.jooq.tables.records.CmpNamedRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.quota.Enterprise;

/// Enterprises that quotas of unions name: those of now, and those of each issue.
@Component
class StoredNames {

    /// What stands now, as long as it is not issued.
    static final int NOW = 0;
    private static final String FORMULA = "formula";
    private static final String HAND = "hand";

    private final DSLContext jooq;
    private final Clock clock;

    StoredNames(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /// @param hand    named by a person
    /// @param dropped taken off by a person, with a reason
    record Name(UUID unit, String indicator, Enterprise enterprise, boolean hand, boolean dropped, String reason, String by) {
    }

    /// What a run named replaces what runs named before; what people named or took off
    /// stays, and so does what was fulfilled.
    void propose(Outline outline, List<Runs.Result> results) {
        jooq.deleteFrom(CMP_NAMED).where(CMP_NAMED.FEDERATION_ID.eq(Tenant.current())).and(of(outline.id(), NOW))
                .and(CMP_NAMED.ORIGIN.eq(FORMULA)).and(CMP_NAMED.DROPPED.isFalse())
                .and(CMP_NAMED.ENTERPRISE_ID.notIn(jooq.select(CMP_FOUNDED.ENTERPRISE_ID).from(CMP_FOUNDED)
                        .where(CMP_FOUNDED.FEDERATION_ID.eq(Tenant.current())))).execute();
        var kept = new HashSet<Place>();
        all(outline.id(), NOW).forEach(name -> kept.add(Place.of(name)));
        results.stream().filter(result -> outline.indicator(result.place().indicator()).filter(i -> i.counted() == Counted.UNIONS).isPresent())
                .forEach(result -> result.enterprises().stream()
                        .map(e -> new Name(result.place().unit(), result.place().indicator(), e, false, false, "", Actor.current().name()))
                        .filter(name -> kept.add(Place.of(name))).forEach(name -> put(outline.id(), name)));
    }

    private record Place(UUID unit, String indicator, String enterprise) {

        static Place of(Name name) {
            return new Place(name.unit(), name.indicator(), name.enterprise().id());
        }
    }

    void put(CampaignId campaign, Name name) {
        var at = LocalDateTime.now(clock);
        jooq.insertInto(CMP_NAMED).set(CMP_NAMED.FEDERATION_ID, Tenant.current())
                .set(CMP_NAMED.CAMPAIGN_ID, campaign.value()).set(CMP_NAMED.REVISION, NOW)
                .set(CMP_NAMED.UNIT_ID, name.unit()).set(CMP_NAMED.INDICATOR, name.indicator())
                .set(CMP_NAMED.ENTERPRISE_ID, UUID.fromString(name.enterprise().id())).set(CMP_NAMED.NAME, name.enterprise().name())
                .set(CMP_NAMED.WORKERS, Math.toIntExact(name.enterprise().workers())).set(CMP_NAMED.COUNTED_ON, name.enterprise().countedOn())
                .set(CMP_NAMED.PLACE, all(campaign, NOW).size() + 1).set(CMP_NAMED.ORIGIN, name.hand() ? HAND : FORMULA)
                .set(CMP_NAMED.DROPPED, name.dropped()).set(CMP_NAMED.REASON, name.reason())
                .set(CMP_NAMED.NAMED_BY, name.by()).set(CMP_NAMED.NAMED_AT, at)
                .onDuplicateKeyUpdate().set(CMP_NAMED.DROPPED, name.dropped()).set(CMP_NAMED.REASON, name.reason())
                .set(CMP_NAMED.NAMED_BY, name.by()).set(CMP_NAMED.NAMED_AT, at).execute();
    }

    /// In the order in which they were named.
    List<Name> all(CampaignId campaign, int revision) {
        return rows(campaign, revision).stream().map(StoredNames::name).toList();
    }

    /// Ids of the enterprises that are named and were not taken off.
    Set<String> standing(CampaignId campaign, int revision) {
        return all(campaign, revision).stream().filter(name -> !name.dropped()).map(name -> name.enterprise().id()).collect(Collectors.toSet());
    }

    void keep(CampaignId campaign, int revision) {
        copy(campaign, NOW, revision);
    }

    void restore(CampaignId campaign, int revision) {
        jooq.deleteFrom(CMP_NAMED).where(CMP_NAMED.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, NOW)).execute();
        copy(campaign, revision, NOW);
    }

    private void copy(CampaignId campaign, int from, int to) {
        rows(campaign, from).forEach(row -> {
            row.setRevision(to);
            row.touched(true);
            jooq.insertInto(CMP_NAMED).set(row).execute();
        });
    }

    private List<CmpNamedRecord> rows(CampaignId campaign, int revision) {
        return jooq.selectFrom(CMP_NAMED).where(CMP_NAMED.FEDERATION_ID.eq(Tenant.current())).and(of(campaign, revision))
                .orderBy(CMP_NAMED.PLACE, CMP_NAMED.ENTERPRISE_ID).fetch();
    }

    private static Condition of(CampaignId campaign, int revision) {
        return CMP_NAMED.CAMPAIGN_ID.eq(campaign.value()).and(CMP_NAMED.REVISION.eq(revision));
    }

    private static Name name(CmpNamedRecord row) {
        return new Name(row.getUnitId(), row.getIndicator(), new Enterprise(row.getEnterpriseId().toString(), row.getUnitId().toString(),
                row.getName(), row.getWorkers(), row.getCountedOn()), row.getOrigin().equals(HAND), row.getDropped(), row.getReason(), row.getNamedBy());
    }
}
