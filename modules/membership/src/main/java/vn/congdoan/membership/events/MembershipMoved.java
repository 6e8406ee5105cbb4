package vn.congdoan.membership.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.UnitId;

/// Movements were entered in the ledger: one fact a movement or a chunk of an import.
public record MembershipMoved(UUID eventId, FederationId federation, List<Delta> deltas) implements Fact {

    public MembershipMoved {
        deltas = List.copyOf(deltas);
    }

    /// How much a unit's count of one kind changed on one day.
    ///
    /// @param reason code of the reason, for example `new_admission` or `left_employment`
    /// @param amount persons, or unions for foundings; negative when it corrects an earlier entry
    public record Delta(UnitId unit, LocalDate day, MovementKind kind, String reason, Sector sector, int amount) {
    }
}
