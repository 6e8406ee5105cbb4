package vn.congdoan.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;

/// Establishes and changes units.
@Component
class UnitCommands {

    private final Units units;
    private final Rules rules;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Ids ids;

    UnitCommands(Units units, Rules rules, Announcements announcements, AuditTrail audit, Ids ids) {
        this.units = units;
        this.rules = rules;
        this.announcements = announcements;
        this.audit = audit;
        this.ids = ids;
    }

    Answer<Unit> establish(UnitDraft draft) {
        var parent = parent(draft);
        return Organisation.refusedOr(rules.unit(draft, parent, null, units), () -> {
            var now = unit(new UnitId(ids.next()), 1, parent, draft, units.lastPlace(draft.parent()) + 1);
            units.insert(now);
            announcements.described(now);
            audit.record("organisation.unit-established", now.name(), now.kind());
            return now;
        });
    }

    Answer<Unit> change(UnitId id, long version, UnitDraft draft) {
        var before = units.find(id).orElseThrow(() -> new NotFound("unit"));
        var parent = parent(draft);
        if (before.version() != version) {
            throw new StaleVersion(before.name());
        }
        return Organisation.refusedOr(rules.unit(draft, parent, before, units), () -> {
            var now = unit(id, version + 1, parent, draft, before.displayOrder());
            if (UnitDraft.of(now).equals(UnitDraft.of(before))) {
                return before;
            }
            write(before, now);
            audit.record("organisation.unit-changed", now.name(), changes(before, now));
            return now;
        });
    }

    private void write(Unit before, Unit now) {
        var below = before.path().equals(now.path()) ? List.<Unit>of() : units.below(before);
        store(now);
        below.forEach(unit -> store(moved(unit, unit.version() + 1, before, now)));
    }

    /// A unit below one that now has another path.
    static Unit moved(Unit unit, long version, Unit before, Unit now) {
        var path = new ArrayList<>(now.path());
        path.addAll(unit.path().subList(before.path().size(), unit.path().size()));
        return new Unit(unit.id(), version, path, unit.name(), unit.kind(), unit.displayOrder(), unit.externalId(),
                unit.active(), unit.foundedOn());
    }

    private void store(Unit now) {
        if (!units.update(now)) {
            throw new StaleVersion(now.name());
        }
        announcements.described(now);
    }

    void retell() {
        announcements.described(units.all());
    }

    private @Nullable Unit parent(UnitDraft draft) {
        return draft.parent() == null ? null : units.find(draft.parent()).orElseThrow(() -> new NotFound("unit"));
    }

    static Unit unit(UnitId id, long version, @Nullable Unit parent, UnitDraft draft, int place) {
        var path = new ArrayList<UnitId>(parent == null ? List.of() : parent.path());
        path.add(id);
        return new Unit(id, version, path, draft.name(), draft.kind(),
                Objects.requireNonNullElse(draft.displayOrder(), place), draft.externalId(), draft.active(), draft.foundedOn());
    }

    private static String changes(Unit before, Unit now) {
        var changes = new ArrayList<String>();
        note(changes, before.name(), now.name());
        note(changes, before.kind(), now.kind());
        note(changes, before.displayOrder(), now.displayOrder());
        note(changes, before.active(), now.active());
        note(changes, before.path().size(), now.path().size());
        return String.join("; ", changes);
    }

    static void note(List<String> changes, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changes.add(before + " → " + now);
        }
    }
}
