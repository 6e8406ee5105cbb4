package vn.congdoan.campaigns;

import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.UnitId;

/// A wish to set or clear the committee's number of one cell.
///
/// @param amount  null takes the committee's number back, so that the formula's counts again
/// @param reason  needed where the amount departs from the formula's; else empty text
/// @param version of the cell as the decider saw it; 0 where nothing was ever set
public record CellEdit(UnitId unit, String indicator, @Nullable Long amount, String reason, long version) {

    Cell.Place place() {
        return new Cell.Place(unit.value(), indicator);
    }
}
