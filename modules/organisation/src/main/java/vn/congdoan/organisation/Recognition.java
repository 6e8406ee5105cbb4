package vn.congdoan.organisation;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;

/// Recognises grassroots unions and occupational unions.
@Component
class Recognition {

    private final Units units;
    private final Enterprises enterprises;
    private final EnterpriseCommands registry;
    private final Counts counts;
    private final Rules rules;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Ids ids;

    Recognition(Units units, Enterprises enterprises, EnterpriseCommands registry, Counts counts, Rules rules,
            Announcements announcements, AuditTrail audit, Ids ids) {
        this.units = units;
        this.enterprises = enterprises;
        this.registry = registry;
        this.counts = counts;
        this.rules = rules;
        this.announcements = announcements;
        this.audit = audit;
        this.ids = ids;
    }

    Answer<Unit> found(Founding founding) {
        var under = units.find(founding.under()).orElseThrow(() -> new NotFound("unit"));
        var at = at(founding);
        return Organisation.refusedOr(rules.founding(founding, under, at), () -> {
            var union = union(founding, under);
            units.insert(union);
            counts.add(union.id(), founding);
            announcements.described(union);
            announcements.founded(union.id(), founding);
            if (at != null) {
                registry.unionise(at, union.id());
            }
            audit.record("organisation.union-founded", union.name(),
                    under.name() + "; " + founding.sector() + "; " + founding.members() + "; " + founding.day());
            return union;
        });
    }

    private @Nullable Enterprise at(Founding founding) {
        return founding.enterprise() == null ? null
                : enterprises.find(founding.enterprise()).orElseThrow(() -> new NotFound("enterprise"));
    }

    private Unit union(Founding founding, Unit under) {
        var id = new UnitId(ids.next());
        var path = new ArrayList<>(under.path());
        path.add(id);
        return new Unit(id, 1, path, founding.name(), founding.kind(), units.lastPlace(under.id()) + 1, null, true,
                founding.day());
    }
}
