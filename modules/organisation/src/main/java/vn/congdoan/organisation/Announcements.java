package vn.congdoan.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.FederationDescribed;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.events.UnitsDescribed;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.organisation.events.WorkforcesSurveyed;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// Tells the other modules how things stand now, within the transaction that made them so.
@Component
class Announcements {

    private final ApplicationEventPublisher publisher;
    private final Ids ids;
    private final Counts counts;

    Announcements(ApplicationEventPublisher publisher, Ids ids, Counts counts) {
        this.counts = counts;
        this.publisher = publisher;
        this.ids = ids;
    }

    void described(Federation now) {
        var letterhead = now.letterhead();
        publisher.publishEvent(new FederationDescribed(ids.next(), now.id(), now.version(), now.code(),
                now.confederation(), letterhead.governingBody(), letterhead.headingBody(), letterhead.name(),
                letterhead.shortName(), letterhead.place(), letterhead.documentCode()));
    }

    void described(Unit now) {
        publisher.publishEvent(description(now));
    }

    /// Each only once, in chunks: a fact of its own for each of thousands would keep the registry of events busy.
    void described(List<Unit> now) {
        Chunks.of(now).forEach(chunk -> publisher.publishEvent(new UnitsDescribed(ids.next(), Tenant.current(),
                chunk.stream().map(this::description).toList())));
    }

    private UnitDescribed description(Unit now) {
        return new UnitDescribed(ids.next(), Tenant.current(), now.id(), now.version(), now.name(),
                now.kind(), now.path(), now.displayOrder(), now.active());
    }

    void surveyed(Enterprise now) {
        publisher.publishEvent(survey(now, counts.of(List.of(now.id()))));
    }

    /// Each only once, in chunks.
    void surveyed(List<Enterprise> now) {
        Chunks.of(now).forEach(chunk -> publisher.publishEvent(new WorkforcesSurveyed(ids.next(), Tenant.current(),
                surveys(chunk))));
    }

    private List<WorkforceSurveyed> surveys(List<Enterprise> chunk) {
        var told = counts.of(chunk.stream().map(Enterprise::id).toList());
        return chunk.stream().map(now -> survey(now, told)).toList();
    }

    private WorkforceSurveyed survey(Enterprise now, Map<EnterpriseId, List<Survey>> told) {
        var count = now.workforce();
        return new WorkforceSurveyed(ids.next(), Tenant.current(), now.id(), now.version(), now.unit(),
                now.name(), now.ownership().code(), count.workers(), count.countedOn(), count.source().code(),
                now.stable(), now.hasUnion(), now.position(), latest(told.getOrDefault(now.id(), List.of(count))));
    }

    /// Of every source the latest day, and of one day the one recorded last, which comes first.
    private static List<WorkforceSurveyed.Count> latest(List<Survey> counts) {
        return Stream.of(CountSource.values()).flatMap(source -> counts.stream().filter(c -> c.source() == source)
                .reduce((first, next) -> next.countedOn().isAfter(first.countedOn()) ? next : first).stream())
                .map(c -> new WorkforceSurveyed.Count(c.source().code(), c.workers(), c.countedOn())).toList();
    }

    void founded(UnitId union, Founding founding) {
        publisher.publishEvent(new UnionFounded(ids.next(), Tenant.current(), union, founding.under(),
                founding.sector(), founding.enterprise(), founding.members(), founding.day()));
    }
}
