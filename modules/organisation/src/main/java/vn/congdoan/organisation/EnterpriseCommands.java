package vn.congdoan.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.organisation.Directory.Counted;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;

/// Registers and changes enterprises and adds counts of their workers.
@Component
class EnterpriseCommands {

    private final Enterprises enterprises;
    private final Counts counts;
    private final Units units;
    private final Rules rules;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Ids ids;

    EnterpriseCommands(Enterprises enterprises, Counts counts, Units units, Rules rules, Announcements announcements,
            AuditTrail audit, Ids ids) {
        this.enterprises = enterprises;
        this.counts = counts;
        this.units = units;
        this.rules = rules;
        this.announcements = announcements;
        this.audit = audit;
        this.ids = ids;
    }

    Answer<Enterprise> register(EnterpriseDraft draft, Survey survey) {
        var unit = units.find(draft.unit()).orElseThrow(() -> new NotFound("unit"));
        var reasons = Stream.concat(rules.enterprise(draft, unit, null, enterprises).stream(), rules.survey(survey).stream()).toList();
        return Organisation.refusedOr(reasons, () -> {
            int place = draft.position() == null ? enterprises.lastPlace() + 1 : draft.position();
            var now = new Enterprise(new EnterpriseId(ids.next()), 1, unit.id(), draft.name(), draft.taxCode(),
                    draft.ownership(), draft.stable(), draft.hasUnion(), null, place, survey);
            enterprises.insert(now);
            counts.add(now.id(), survey);
            announcements.surveyed(now);
            audit.record("organisation.enterprise-registered", now.name(), unit.name() + "; " + survey.workers());
            return now;
        });
    }

    Answer<Enterprise> change(EnterpriseId id, long version, EnterpriseDraft draft) {
        var before = find(id);
        var unit = units.find(draft.unit()).orElseThrow(() -> new NotFound("unit"));
        if (before.version() != version) {
            throw new StaleVersion(before.name());
        }
        return Organisation.refusedOr(rules.enterprise(draft, unit, before, enterprises), () -> {
            if (draft.describes(before)) {
                return before;
            }
            int place = Objects.requireNonNullElse(draft.position(), before.position());
            var now = new Enterprise(id, version + 1, unit.id(), draft.name(), draft.taxCode(), draft.ownership(),
                    draft.stable(), draft.hasUnion(), before.union(), place, before.workforce());
            store(now);
            audit.record("organisation.enterprise-changed", now.name(), changes(before, now));
            return now;
        });
    }

    Answer<Enterprise> survey(EnterpriseId id, Survey survey) {
        var before = find(id);
        return Organisation.refusedOr(rules.survey(survey), () -> {
            var known = counts.of(id);
            if (Counts.repeats(survey, known.stream().map(Counted::survey).toList())) {
                return before;
            }
            counts.add(id, survey);
            audit.record("organisation.workforce-surveyed", before.name(),
                    before.workforce().workers() + " → " + survey.workers() + " (" + survey.countedOn() + ", " + survey.source().code() + ")");
            if (survey.countedOn().isBefore(before.workforce().countedOn())) {
                return before; // history; the current count is a later one
            }
            var now = new Enterprise(id, before.version() + 1, before.unit(), before.name(), before.taxCode(),
                    before.ownership(), before.stable(), before.hasUnion(), before.union(), before.position(), survey);
            store(now);
            return now;
        });
    }

    /// A union works there from now on.
    void unionise(Enterprise before, UnitId union) {
        store(new Enterprise(before.id(), before.version() + 1, before.unit(), before.name(), before.taxCode(),
                before.ownership(), before.stable(), true, union, before.position(), before.workforce()));
    }

    void retell() {
        announcements.surveyed(enterprises.all());
    }

    private Enterprise find(EnterpriseId id) {
        return enterprises.find(id).orElseThrow(() -> new NotFound("enterprise"));
    }

    private void store(Enterprise now) {
        if (!enterprises.update(now)) {
            throw new StaleVersion(now.name());
        }
        announcements.surveyed(now);
    }

    private static String changes(Enterprise before, Enterprise now) {
        List<String> changes = new ArrayList<>();
        UnitCommands.note(changes, before.name(), now.name());
        UnitCommands.note(changes, before.taxCode(), now.taxCode());
        UnitCommands.note(changes, before.ownership(), now.ownership());
        UnitCommands.note(changes, before.stable(), now.stable());
        UnitCommands.note(changes, before.hasUnion(), now.hasUnion());
        UnitCommands.note(changes, before.unit().value(), now.unit().value());
        return String.join("; ", changes);
    }
}
