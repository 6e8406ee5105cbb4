package vn.congdoan.reporting;

import java.util.List;
import vn.congdoan.organisation.events.UnitId;

/// A unit's place in the tree.
///
/// @param path from the topmost unit down to this one, itself included
record Place(UnitId unit, String name, List<UnitId> path) {

    Place {
        path = List.copyOf(path);
    }
}
