package vn.congdoan.campaigns;

import static org.jooq.impl.DSL.sum;
import static vn.congdoan.campaigns.jooq.Tables.CMP_ENTERPRISE;
import static vn.congdoan.campaigns.jooq.Tables.CMP_FOUNDED;
import static vn.congdoan.campaigns.jooq.Tables.CMP_TALLY;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.platform.Tenant;

/// The units below a unit, with what a quota may be shared out by.
@Component
public class Branches {

    private final KnownUnits units;
    private final DSLContext jooq;

    Branches(KnownUnits units, DSLContext jooq) {
        this.units = units;
        this.jooq = jooq;
    }

    /// @param members persons admitted less persons lost, with all units below it
    /// @param workers of the enterprises in which it and the units below it work
    public record Branch(UUID id, String name, long members, long workers) {
    }

    /// Those right below a unit that still work, in official order.
    public List<Branch> below(UUID unit) {
        var all = units.all();
        var members = members();
        var workers = workers();
        return all.stream().filter(u -> u.active() && above(u).filter(unit::equals).isPresent())
                .map(u -> new Branch(u.id(), u.name(), add(all, u, members), add(all, u, workers))).toList();
    }

    /// The unit right above.
    public Optional<UUID> above(UUID unit) {
        return units.find(unit).flatMap(Branches::above);
    }

    public Optional<String> name(UUID unit) {
        return units.find(unit).map(KnownUnits.Known::name);
    }

    /// Whether a unit is another one or lies below it.
    public boolean within(UUID unit, UUID scope) {
        return unit.equals(scope) || units.find(unit).filter(u -> u.path().contains(scope)).isPresent();
    }

    private static Optional<UUID> above(KnownUnits.Known unit) {
        int depth = unit.path().indexOf(unit.id());
        return depth > 0 ? Optional.of(unit.path().get(depth - 1)) : Optional.empty();
    }

    private static long add(List<KnownUnits.Known> all, KnownUnits.Known top, Map<UUID, Long> figures) {
        return Math.max(0, all.stream().filter(u -> u.id().equals(top.id()) || u.path().contains(top.id()))
                .mapToLong(u -> figures.getOrDefault(u.id(), 0L)).sum());
    }

    private Map<UUID, Long> members() {
        Map<UUID, Long> members = new HashMap<>();
        var amount = sum(CMP_TALLY.AMOUNT);
        jooq.select(CMP_TALLY.UNIT_ID, CMP_TALLY.KIND, amount).from(CMP_TALLY).where(CMP_TALLY.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_TALLY.KIND.in(MovementKind.ADMISSION.name(), MovementKind.LOSS.name()))
                .groupBy(CMP_TALLY.UNIT_ID, CMP_TALLY.KIND)
                .forEach(row -> members.merge(row.value1(), row.value2().equals(MovementKind.LOSS.name()) ? -whole(row.value3()) : whole(row.value3()), Long::sum));
        return members;
    }

    private Map<UUID, Long> workers() {
        Map<UUID, Long> workers = new HashMap<>();
        jooq.select(CMP_FOUNDED.UNION_ID, CMP_ENTERPRISE.WORKERS).from(CMP_FOUNDED)
                .join(CMP_ENTERPRISE).on(CMP_ENTERPRISE.FEDERATION_ID.eq(CMP_FOUNDED.FEDERATION_ID))
                .and(CMP_ENTERPRISE.ID.eq(CMP_FOUNDED.ENTERPRISE_ID))
                .where(CMP_FOUNDED.FEDERATION_ID.eq(Tenant.current()))
                .forEach(row -> workers.merge(row.value1(), (long) row.value2(), Long::sum));
        return workers;
    }

    private static long whole(BigDecimal amount) {
        return amount.longValueExact();
    }
}
