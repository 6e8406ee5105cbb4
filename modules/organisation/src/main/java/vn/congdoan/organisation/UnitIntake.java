package vn.congdoan.organisation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;

/// Enters a whole list of units: they are read once, every row is judged by the rules of single commands, and what is
/// new or changed is written and told in chunks. The country has 3,321 communes.
@Component
class UnitIntake {

    private final Units units;
    private final Rules rules;
    private final Announcements announcements;

    UnitIntake(Units units, Rules rules, Announcements announcements) {
        this.units = units;
        this.rules = rules;
        this.announcements = announcements;
    }

    /// What stands against each entry, in their order; unless all of these are empty, nothing is written.
    List<List<Message>> enter(List<UnitEntry> entries) {
        var stored = units.all();
        var list = new Entering(new UnitBook(units.kinds(), stored),
                stored.stream().collect(Collectors.toMap(Unit::id, Function.identity())), new LinkedHashSet<>(), new LinkedHashSet<>(), new HashSet<>());
        var reasons = entries.stream().map(entry -> judge(entry, list)).toList();
        if (reasons.stream().allMatch(List::isEmpty)) {
            write(list);
        }
        return reasons;
    }

    /// The list on its way, with the ids of those that are to be written. A unit that moves with its parent and has an
    /// entry of its own too is changed once.
    private record Entering(UnitBook book, Map<UnitId, Unit> stored, Set<UnitId> added, Set<UnitId> changed,
            Set<UnitId> refused) {

        List<Unit> now(Set<UnitId> ids) {
            return ids.stream().map(id -> Objects.requireNonNull(book.find(id))).toList();
        }

        void put(Unit now) {
            book.put(now);
            if (!added.contains(now.id())) {
                changed.add(now.id());
            }
        }

        long nextVersion(UnitId id) {
            var before = stored.get(id);
            return before == null ? 1 : before.version() + 1;
        }
    }

    private List<Message> judge(UnitEntry entry, Entering list) {
        var draft = entry.draft();
        var parent = draft.parent() == null ? null : list.book.find(draft.parent());
        if (draft.parent() != null && parent == null) {
            if (!list.refused.contains(draft.parent())) {
                throw new NotFound("unit");
            }
            list.refused.add(entry.unit());
            return List.of(); // the entry above it names the reasons
        }
        var before = before(entry, list);
        var reasons = rules.unit(draft, parent, before, list.book);
        if (reasons.isEmpty()) {
            note(entry, before, parent, list);
        } else {
            list.refused.add(entry.unit());
        }
        return reasons;
    }

    private static @Nullable Unit before(UnitEntry entry, Entering list) {
        if (entry.version() == 0) {
            return null;
        }
        var stored = list.stored.get(entry.unit());
        if (stored == null) {
            throw new NotFound("unit");
        }
        if (stored.version() != entry.version()) {
            throw new StaleVersion(stored.name());
        }
        return list.book.find(entry.unit());
    }

    private static void note(UnitEntry entry, @Nullable Unit before, @Nullable Unit parent, Entering list) {
        int place = before == null ? list.book.lastPlace(entry.draft().parent()) + 1 : before.displayOrder();
        var now = UnitCommands.unit(entry.unit(), list.nextVersion(entry.unit()), parent, entry.draft(), place);
        if (before == null) {
            list.added.add(now.id());
        } else if (UnitDraft.of(now).equals(UnitDraft.of(before))) {
            return;
        }
        list.put(now);
        if (before != null && !before.path().equals(now.path())) {
            list.book.below(now).forEach(unit -> list.put(UnitCommands.moved(unit, list.nextVersion(unit.id()), before, now)));
        }
    }

    private void write(Entering list) {
        var added = list.now(list.added);
        var changed = list.now(list.changed);
        units.insert(added);
        units.update(changed);
        announcements.described(Stream.concat(added.stream(), changed.stream()).toList());
    }
}
