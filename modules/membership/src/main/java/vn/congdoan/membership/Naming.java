package vn.congdoan.membership;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.membership.Recording.Recorded;
import vn.congdoan.membership.Recording.Refused;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// Enters the names behind an admission that was only counted, as the list of form 5b after a union was recognised with
/// its members. The figures of the ledger do not change.
@Component
public class Naming {

    private final Ledger ledger;
    private final Movements movements;
    private final Members members;
    private final Foundings foundings;
    private final Membership membership;
    private final Transactions transactions;
    private final AuditTrail audit;

    Naming(Ledger ledger, Movements movements, Members members, Foundings foundings, Membership membership,
            Transactions transactions, AuditTrail audit) {
        this.ledger = ledger;
        this.movements = movements;
        this.members = members;
        this.foundings = foundings;
        this.membership = membership;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// The admission of those who were recognised with a union; empty while the ledger has not heard of it.
    ///
    /// @throws NotFound when it lies outside the scope
    public Optional<UUID> admission(UnitId union, Optional<UnitId> scope) {
        return foundings.admission(union).map(id -> ledger.find(id, scope).id());
    }

    /// How many of an entry's persons have no name yet; none for what is no admission.
    public long nameless(Movement entry) {
        if (entry.kind() != MovementKind.ADMISSION || entry.corrects() != null) {
            return 0;
        }
        long counted = entry.amount() + ledger.corrections(entry).stream().mapToLong(Movement::amount).sum();
        return Math.max(0, counted - members.of(entry.id()).size());
    }

    /// Adds names; with one bad line, or with more names than persons were counted, nothing is stored.
    ///
    /// @throws NotFound when there is no such entry in the scope
    public Recording name(UUID movement, String typed, Optional<UnitId> scope) {
        return transactions.call(() -> {
            movements.lock(movement);
            var entry = ledger.find(movement, scope);
            var names = NameList.read(typed, membership.today());
            var flaws = new ArrayList<>(names.flaws());
            long nameless = nameless(entry);
            if (flaws.isEmpty() && names.persons().size() > nameless) {
                flaws.add(Message.of("membership.refused.more-names", nameless, names.persons().size()));
            }
            if (!flaws.isEmpty()) {
                return new Refused(flaws);
            }
            members.add(movement, names.persons());
            audit.record("membership.named", movement.toString(), Integer.toString(names.persons().size()));
            return new Recorded(movement);
        });
    }
}
