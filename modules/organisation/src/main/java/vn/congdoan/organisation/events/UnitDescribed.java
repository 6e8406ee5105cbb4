package vn.congdoan.organisation.events;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// A unit was established, or its name, kind, place in the tree or order changed.
///
/// @param version      grows by one at each change; an older one than known is out of date
/// @param kind         code of the unit's kind, for example `district_federation`
/// @param path         from the topmost unit down to this one, itself included
/// @param displayOrder in the federation's official order among its siblings
/// @param active       false when it no longer works
public record UnitDescribed(UUID eventId, FederationId federation, UnitId unit, long version, String name, String kind,
        List<UnitId> path, int displayOrder, boolean active) implements Fact {
}
