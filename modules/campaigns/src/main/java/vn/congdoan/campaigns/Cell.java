package vn.congdoan.campaigns;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.UnitId;

/// A unit's number for one indicator: what the formula proposed and what the committee decided, side by side.
///
/// @param reason    of the committee; empty text when none was asked for
/// @param decidedAt UTC
/// @param version   0 when nothing was ever set
public record Cell(UnitId unit, String indicator, @Nullable Long formula, @Nullable Long committee, String reason,
        @Nullable String decidedBy, @Nullable LocalDateTime decidedAt, long version) {

    /// Where a number stands.
    public record Place(UUID unit, String indicator) {
    }

    static Cell empty(UnitId unit, String indicator) {
        return new Cell(unit, indicator, null, null, "", null, null, 0);
    }

    /// The number that counts: the committee's, else the formula's, else none.
    public @Nullable Long amount() {
        return committee != null ? committee : formula;
    }

    /// Whether the committee decided on another number than the formula proposed.
    public boolean departs() {
        return committee != null && formula != null && !committee.equals(formula);
    }
}
