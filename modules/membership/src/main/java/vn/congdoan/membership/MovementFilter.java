package vn.congdoan.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

/// Which entries are asked for; what is empty does not restrict.
///
/// @param scope   the unit with all below it that the asking user may see; empty for the whole federation
/// @param unit    with all below it when `subtree`, else it alone
/// @param without units left out with all below them
public record MovementFilter(Optional<UnitId> scope, @Nullable UnitId unit, boolean subtree, List<UnitId> without,
        @Nullable LocalDate from, @Nullable LocalDate to, Set<MovementKind> kinds, Set<String> reasons,
        Set<Sector> sectors) {

    public MovementFilter {
        without = List.copyOf(without);
        kinds = Set.copyOf(kinds);
        reasons = Set.copyOf(reasons);
        sectors = Set.copyOf(sectors);
    }

    /// Everything that the scope allows.
    public static MovementFilter everything(Optional<UnitId> scope) {
        return new MovementFilter(scope, null, true, List.of(), null, null, Set.of(), Set.of(), Set.of());
    }
}
