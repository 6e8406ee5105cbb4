package vn.congdoan.membership;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static vn.congdoan.membership.jooq.Tables.MBR_MOVEMENT;
import static vn.congdoan.membership.jooq.Tables.MBR_UNIT;

import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// Says a [MovementFilter] as a condition over entries joined with their units.
@Component
class Choice {

    private final Units units;

    Choice(Units units) {
        this.units = units;
    }

    Condition of(MovementFilter filter) {
        var chosen = MBR_MOVEMENT.FEDERATION_ID.eq(Tenant.current());
        if (filter.scope().isPresent()) {
            chosen = chosen.and(below(filter.scope().get()));
        }
        if (filter.unit() != null) {
            chosen = chosen.and(filter.subtree() ? below(filter.unit()) : MBR_MOVEMENT.UNIT_ID.eq(filter.unit().value()));
        }
        for (var left : filter.without()) {
            chosen = chosen.and(MBR_UNIT.PATH.isNull().or(below(left).not()));
        }
        return chosen.and(when(filter)).and(what(filter));
    }

    private static Condition when(MovementFilter filter) {
        var from = filter.from() == null ? noCondition() : MBR_MOVEMENT.MOVED_ON.ge(filter.from());
        return filter.to() == null ? from : from.and(MBR_MOVEMENT.MOVED_ON.le(filter.to()));
    }

    private static Condition what(MovementFilter filter) {
        Condition chosen = noCondition();
        if (!filter.kinds().isEmpty()) {
            chosen = chosen.and(MBR_MOVEMENT.KIND.in(filter.kinds().stream().map(MovementKind::name).toList()));
        }
        if (!filter.reasons().isEmpty()) {
            chosen = chosen.and(MBR_MOVEMENT.REASON.in(filter.reasons()));
        }
        if (!filter.sectors().isEmpty()) {
            chosen = chosen.and(MBR_MOVEMENT.SECTOR.in(filter.sectors().stream().map(Sector::name).toList()));
        }
        return chosen;
    }

    /// Paths are made of hexadecimal digits and slashes, so nothing in them is a wildcard.
    private Condition below(UnitId unit) {
        return units.path(unit).map(path -> (Condition) MBR_UNIT.PATH.like(path + "%")).orElse(falseCondition());
    }
}
