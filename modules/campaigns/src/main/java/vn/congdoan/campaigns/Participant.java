package vn.congdoan.campaigns;

import java.util.List;
import java.util.UUID;
import vn.congdoan.organisation.events.UnitId;

/// A unit that takes part in a campaign.
///
/// @param path        from the topmost unit down to this one
/// @param note        encouraged (soft) target: printed, never summed; empty text when there is none
/// @param noteVersion of the note, for the next change
public record Participant(UnitId unit, String name, String kind, List<UUID> path, String note, long noteVersion) {

    public Participant {
        path = List.copyOf(path);
    }

    /// Whether the unit is the given one or lies below it.
    public boolean within(UUID scope) {
        return unit.value().equals(scope) || path.contains(scope);
    }
}
