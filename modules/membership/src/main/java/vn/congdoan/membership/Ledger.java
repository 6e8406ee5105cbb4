package vn.congdoan.membership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// Questions to the growth ledger. Everything is answered for the bound federation and within the asking user's scope.
@Component
public class Ledger {

    static final int PAGE = 50;

    private final Movements movements;
    private final Members members;
    private final Units units;
    private final Reasons reasons;
    private final AuditTrail audit;
    private final Transactions transactions;

    Ledger(Movements movements, Members members, Units units, Reasons reasons, AuditTrail audit,
            Transactions transactions) {
        this.movements = movements;
        this.members = members;
        this.units = units;
        this.reasons = reasons;
        this.audit = audit;
        this.transactions = transactions;
    }

    /// @param number from 1; beyond the last one the last page is given
    public MovementPage page(MovementFilter filter, int number) {
        int count = movements.count(filter);
        int pages = Math.max(1, Math.ceilDiv(count, PAGE));
        int shown = Math.clamp(number, 1, pages);
        var sums = Sums.of(byKind(movements.sums(filter)));
        return new MovementPage(movements.list(filter, (shown - 1) * PAGE, PAGE), shown, pages, count, sums);
    }

    /// One row a unit that has entries among the chosen, by name.
    public List<UnitSums> byUnit(MovementFilter filter) {
        var rows = new LinkedHashMap<UnitId, List<Movements.Counted>>();
        movements.sums(filter).forEach(row -> rows.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row));
        return rows.entrySet().stream()
                .map(row -> new UnitSums(row.getKey(), row.getValue().getFirst().name(), Sums.of(byKind(row.getValue()))))
                .toList();
    }

    private static Map<MovementKind, Long> byKind(List<Movements.Counted> rows) {
        var sums = new EnumMap<MovementKind, Long>(MovementKind.class);
        rows.forEach(row -> sums.merge(row.kind(), row.amount(), Long::sum));
        return sums;
    }

    /// @throws NotFound when there is none in this federation or it lies outside the scope
    public Movement find(UUID id, Optional<UnitId> scope) {
        return movements.find(id).filter(entry -> scope.isEmpty() || units.within(entry.unit(), scope))
                .orElseThrow(() -> new NotFound("movement"));
    }

    /// Counter-entries to an entry, oldest first.
    public List<Movement> corrections(Movement entry) {
        return movements.corrections(entry.id());
    }

    /// The persons behind an entry, in the order of Vietnamese lists. Each view is written to the audit trail.
    ///
    /// @throws NotFound as [#find]
    public List<Person> persons(UUID id, Optional<UnitId> scope) {
        return transactions.call(() -> {
            var entry = find(id, scope);
            audit.record("membership.names-viewed", id.toString(), "");
            return members.of(entry.id());
        });
    }

    public List<UnitName> units(Optional<UnitId> scope) {
        return units.named(scope);
    }

    public List<Reason> reasons() {
        return reasons.all();
    }
}
