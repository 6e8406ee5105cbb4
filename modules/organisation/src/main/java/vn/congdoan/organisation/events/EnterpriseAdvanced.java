package vn.congdoan.organisation.events;

import java.time.LocalDate;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// An enterprise without a union came to another stage of the road to one, forward or back, or left it. That it entered
/// the road is told by its survey.
///
/// @param unit  the unit that supervises it
/// @param stage code of where it stands now: `approached`, `committee`, `congress`, `recognised`, `refused`, …
/// @param day   on which it happened
public record EnterpriseAdvanced(UUID eventId, FederationId federation, EnterpriseId enterprise, UnitId unit,
        String stage, LocalDate day) implements Fact {
}
