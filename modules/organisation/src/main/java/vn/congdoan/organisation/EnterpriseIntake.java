package vn.congdoan.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;

/// Enters a whole list of enterprises: the registry is read once, every row is judged by the rules of single commands,
/// and what is new or changed is written and told in chunks. An office's list has some 20,000 rows.
@Component
class EnterpriseIntake {

    private final Enterprises enterprises;
    private final Counts counts;
    private final Units units;
    private final Rules rules;
    private final Announcements announcements;

    EnterpriseIntake(Enterprises enterprises, Counts counts, Units units, Rules rules, Announcements announcements) {
        this.enterprises = enterprises;
        this.counts = counts;
        this.units = units;
        this.rules = rules;
        this.announcements = announcements;
    }

    /// What stands against each entry, in their order; unless all of these are empty, nothing is written.
    List<List<Message>> enter(List<EnterpriseEntry> entries) {
        var book = new EnterpriseBook(enterprises.all());
        var list = new Entering(book, units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                history(entries, book), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var reasons = entries.stream().map(entry -> judge(entry, list)).toList();
        if (reasons.stream().allMatch(List::isEmpty)) {
            enterprises.insert(list.added);
            enterprises.update(list.changed);
            counts.add(list.counted);
            announcements.surveyed(Stream.concat(list.added.stream(), list.changed.stream()).toList());
        }
        return reasons;
    }

    /// The list on its way, with what is to be written of it.
    private record Entering(EnterpriseBook book, Map<UnitId, Unit> units, Map<EnterpriseId, List<Survey>> history,
            List<Enterprise> added, List<Enterprise> changed, List<Counts.Told> counted) {
    }

    /// Earlier counts of those enterprises whose entry tells another than the current one.
    private Map<EnterpriseId, List<Survey>> history(List<EnterpriseEntry> entries, EnterpriseBook book) {
        return counts.of(entries.stream().filter(entry -> entry.version() > 0)
                .filter(entry -> !entry.survey().equals(before(entry, book).workforce()))
                .map(EnterpriseEntry::enterprise).distinct().toList());
    }

    private static Enterprise before(EnterpriseEntry entry, EnterpriseBook book) {
        var before = book.find(entry.enterprise());
        if (before == null) {
            throw new NotFound("enterprise");
        }
        if (before.version() != entry.version()) {
            throw new StaleVersion(before.name());
        }
        return before;
    }

    private List<Message> judge(EnterpriseEntry entry, Entering list) {
        var unit = list.units.get(entry.draft().unit());
        if (unit == null) {
            throw new NotFound("unit");
        }
        var before = entry.version() == 0 ? null : before(entry, list.book);
        var reasons = Stream.concat(rules.enterprise(entry.draft(), unit, before, list.book).stream(),
                rules.survey(entry.survey()).stream()).toList();
        if (reasons.isEmpty()) {
            note(entry, before, list);
        }
        return reasons;
    }

    private static void note(EnterpriseEntry entry, @Nullable Enterprise before, Entering list) {
        if (before == null) {
            var now = after(entry, 1, list.book.lastPlace() + 1, null, entry.survey());
            list.added.add(now);
            list.counted.add(new Counts.Told(now.id(), entry.survey()));
            list.book.put(now);
            return;
        }
        var current = before.workforce();
        if (!Counts.repeats(entry.survey(), list.history.getOrDefault(before.id(), List.of(current)))) {
            list.counted.add(new Counts.Told(before.id(), entry.survey()));
            current = entry.survey().countedOn().isBefore(current.countedOn()) ? current : entry.survey();
        }
        if (!entry.draft().describes(before) || !current.equals(before.workforce())) {
            var now = after(entry, before.version() + 1, before.position(), before.union(), current);
            list.changed.add(now);
            list.book.put(now);
        }
    }

    private static Enterprise after(EnterpriseEntry entry, long version, int place, @Nullable UnitId union, Survey current) {
        var draft = entry.draft();
        return new Enterprise(entry.enterprise(), version, draft.unit(), draft.name(), draft.taxCode(), draft.ownership(),
                draft.stable(), draft.hasUnion(), union, Objects.requireNonNullElse(draft.position(), place), current);
    }
}
