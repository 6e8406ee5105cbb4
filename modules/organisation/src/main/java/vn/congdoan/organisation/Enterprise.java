package vn.congdoan.organisation;

import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;

/// An employer in the registry, as it stands.
///
/// @param version  grows by one at each change, a new count included
/// @param unit     the unit that supervises it
/// @param stable   in stable operation
/// @param hasUnion a grassroots union works there
/// @param union    that union, when it is a unit here
/// @param position in the registry's order
/// @param workforce the current count: the latest by day
public record Enterprise(EnterpriseId id, long version, UnitId unit, String name, @Nullable String taxCode,
        Ownership ownership, boolean stable, boolean hasUnion, @Nullable UnitId union, int position, Survey workforce) {
}
