package vn.congdoan.organisation.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Sector;

/// A grassroots union or occupational union was recognised by the unit above it.
///
/// @param union      the new unit
/// @param under      the unit that recognised it
/// @param enterprise where it works, or null for an occupational union
/// @param members    recognised with it, persons
public record UnionFounded(UUID eventId, FederationId federation, UnitId union, UnitId under, Sector sector,
        @Nullable EnterpriseId enterprise, int members, LocalDate day) implements Fact {
}
