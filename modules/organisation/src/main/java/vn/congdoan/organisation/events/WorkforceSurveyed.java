package vn.congdoan.organisation.events;

import java.time.LocalDate;
import java.util.List;
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
/// @param counts    the latest count of every source there is, that of `source` among them
public record WorkforceSurveyed(UUID eventId, FederationId federation, EnterpriseId enterprise, long version,
        UnitId unit, String name, String ownership, int workers, LocalDate countedOn, String source, boolean stable,
        boolean hasUnion, int position, List<Count> counts) implements Fact {

    /// What one list says.
    ///
    /// @param source its code
    public record Count(String source, int workers, LocalDate countedOn) {
    }

    @SuppressWarnings("NullAway") // facts that were stored by an older release lack the component
    public WorkforceSurveyed {
        counts = counts == null ? List.of(new Count(source, workers, countedOn)) : List.copyOf(counts);
    }

    /// Of one source.
    public WorkforceSurveyed(UUID eventId, FederationId federation, EnterpriseId enterprise, long version, UnitId unit, String name,
            String ownership, int workers, LocalDate countedOn, String source, boolean stable, boolean hasUnion, int position) {
        this(eventId, federation, enterprise, version, unit, name, ownership, workers, countedOn, source, stable, hasUnion, position,
                List.of(new Count(source, workers, countedOn)));
    }
}
