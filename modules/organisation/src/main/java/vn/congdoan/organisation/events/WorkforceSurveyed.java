package vn.congdoan.organisation.events;

import java.time.LocalDate;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// What is known of an enterprise's workforce and union was entered, imported or corrected.
///
/// @param version   grows by one at each change of the enterprise; an older one than known is out of date
/// @param unit      the unit that supervises it
/// @param ownership code of the ownership sector, for example `non_state`
/// @param workers   persons on that day
/// @param source    code of the list the count comes from, for example `survey`, `social_insurance`, `tax`
/// @param stable    in stable operation
/// @param hasUnion  a grassroots union works there
/// @param position  in the registry's order
public record WorkforceSurveyed(UUID eventId, FederationId federation, EnterpriseId enterprise, long version,
        UnitId unit, String name, String ownership, int workers, LocalDate countedOn, String source, boolean stable,
        boolean hasUnion, int position) implements Fact {
}
