package vn.congdoan.organisation.events;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// Many units were established or changed at once, as by an imported list; none of them is told again by a fact of its
/// own. A longer list is told in several facts, so that each can be handled in one short transaction.
///
/// @param units at most [#MOST], each unit once
public record UnitsDescribed(UUID eventId, FederationId federation, List<UnitDescribed> units) implements Fact {

    public static final int MOST = 500;

    public UnitsDescribed {
        units = List.copyOf(units);
    }
}
