package vn.congdoan.organisation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
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

    Announcements(ApplicationEventPublisher publisher, Ids ids) {
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
        publisher.publishEvent(survey(now));
    }

    /// Each only once, in chunks.
    void surveyed(List<Enterprise> now) {
        Chunks.of(now).forEach(chunk -> publisher.publishEvent(new WorkforcesSurveyed(ids.next(), Tenant.current(),
                chunk.stream().map(this::survey).toList())));
    }

    private WorkforceSurveyed survey(Enterprise now) {
        var count = now.workforce();
        return new WorkforceSurveyed(ids.next(), Tenant.current(), now.id(), now.version(), now.unit(),
                now.name(), now.ownership().code(), count.workers(), count.countedOn(), count.source().code(),
                now.stable(), now.hasUnion(), now.position());
    }

    void founded(UnitId union, Founding founding) {
        publisher.publishEvent(new UnionFounded(ids.next(), Tenant.current(), union, founding.under(),
                founding.sector(), founding.enterprise(), founding.members(), founding.day()));
    }
}
