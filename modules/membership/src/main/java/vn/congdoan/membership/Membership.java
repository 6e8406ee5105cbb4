package vn.congdoan.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.membership.Recording.Recorded;
import vn.congdoan.membership.Recording.Refused;
import vn.congdoan.membership.events.MembershipMoved;
import vn.congdoan.membership.events.MembershipMoved.Delta;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// The door to the growth ledger. Entries are only added: what was wrong is put right by a counter-entry on the same
/// day, which leaves both to be read. Every act is told once as [MembershipMoved].
@Component
public class Membership {

    /// Where the calendar days of the union's work begin and end.
    public static final ZoneId ZONE = BusinessZone.ID;

    private final Movements movements;
    private final Members members;
    private final Foundings foundings;
    private final Units units;
    private final Reasons reasons;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Membership(Movements movements, Members members, Foundings foundings, Units units, Reasons reasons, Ids ids, Clock clock,
            Transactions transactions, AuditTrail audit, ApplicationEventPublisher events) {
        this.movements = movements;
        this.members = members;
        this.foundings = foundings;
        this.units = units;
        this.reasons = reasons;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// Enters a count or a list of names; with one bad line of names nothing is stored.
    ///
    /// @param scope the unit with all below it for which the user may record; empty for the whole federation
    public Recording record(Entry entry, Optional<UnitId> scope) {
        return transactions.call(() -> entry.names() == null
                ? enter(entry, scope, List.of(), new ArrayList<>())
                : named(entry, scope, NameList.read(entry.names(), today())));
    }

    private Recording named(Entry entry, Optional<UnitId> scope, NameList names) {
        var flaws = new ArrayList<>(names.flaws());
        if (flaws.isEmpty() && entry.amount() != 0 && entry.amount() != names.persons().size()) {
            flaws.add(Message.of("membership.refused.count-differs", entry.amount(), names.persons().size()));
        }
        return enter(entry.withAmount(names.persons().size()), scope, names.persons(), flaws);
    }

    private Recording enter(Entry entry, Optional<UnitId> scope, List<Person> persons, List<Message> flaws) {
        flaws.addAll(0, EntryRules.flaws(entry, today(), units.within(entry.unit(), scope), reasons.find(entry.reason())));
        if (!flaws.isEmpty()) {
            return new Refused(flaws);
        }
        var id = store(entry, null);
        members.add(id, persons);
        tell(List.of(entry));
        return new Recorded(id);
    }

    /// Takes back a part of an entry, or all of it, by a counter-entry on the same day.
    ///
    /// @param amount what was too much: positive, at most what earlier counter-entries have left
    /// @param why    is kept as the counter-entry's note
    /// @throws NotFound when there is no such entry in the scope
    public Recording correct(UUID movement, int amount, String why, Source source, Optional<UnitId> scope) {
        return transactions.call(() -> {
            movements.lock(movement);
            var entry = movements.find(movement).filter(found -> scope.isEmpty() || units.within(found.unit(), scope))
                    .orElseThrow(() -> new NotFound("movement"));
            long open = entry.amount() + movements.corrections(movement).stream().mapToLong(Movement::amount).sum();
            var note = VietnameseText.clean(why);
            var flaws = EntryRules.flawsOfCorrection(entry, open, amount, note);
            return flaws.isEmpty() ? counter(entry, amount, note, source) : new Refused(flaws);
        });
    }

    private Recording counter(Movement entry, int amount, String why, Source source) {
        var counter = Entry.counted(entry.unit(), entry.day(), entry.kind(), entry.reason(), entry.sector(), -amount, why, source);
        var id = store(counter, entry.id());
        tell(List.of(counter));
        return new Recorded(id);
    }

    /// A founding is one union and an admission of its members, both at the unit that recognised it, in one act.
    void founded(UnionFounded fact) {
        var entries = new ArrayList<Entry>();
        var reason = fact.enterprise() == null ? "occupational_union" : "enterprise_union";
        entries.add(Entry.counted(fact.under(), fact.day(), MovementKind.FOUNDING, reason, fact.sector(), 1, "", Source.UNION_FOUNDED));
        if (fact.members() > 0) {
            entries.add(Entry.counted(fact.under(), fact.day(), MovementKind.ADMISSION, "new_admission", fact.sector(),
                    fact.members(), "", Source.UNION_FOUNDED));
        }
        entries.forEach(entry -> {
            var id = store(entry, null);
            if (entry.kind() == MovementKind.ADMISSION) {
                foundings.add(fact.union(), id);
            }
        });
        tell(entries);
    }

    private UUID store(Entry entry, @Nullable UUID corrects) {
        var id = ids.next();
        movements.add(id, entry, corrects, clock.instant());
        audit.record(corrects == null ? "membership.recorded" : "membership.corrected", id.toString(),
                "%s %s %s %d, %s".formatted(entry.kind(), entry.reason(), entry.sector(), entry.amount(), entry.day()));
        return id;
    }

    private void tell(List<Entry> entries) {
        events.publishEvent(new MembershipMoved(ids.next(), Tenant.current(), entries.stream().map(entry ->
                new Delta(entry.unit(), entry.day(), entry.kind(), entry.reason(), entry.sector(), entry.amount())).toList()));
    }
}
