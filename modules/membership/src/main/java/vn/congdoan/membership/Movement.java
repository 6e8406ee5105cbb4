package vn.congdoan.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

/// An entry of the ledger as it is read.
///
/// @param unitName empty while the unit has not been described yet
/// @param amount   persons or unions; negative in a counter-entry
/// @param corrects the entry it corrects, or null
/// @param named    whether the persons behind it are known by name
/// @param recorder display name of the user
public record Movement(UUID id, UnitId unit, String unitName, LocalDate day, MovementKind kind, String reason,
        Sector sector, int amount, @Nullable UUID corrects, boolean named, String note, Source source, String recorder,
        Instant recordedAt) {
}
