package vn.congdoan.organisation.events;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// A steering committee or a task team was set up, or its name, kind, area or time changed. Tells nothing of its members.
///
/// @param version grows by one at each change; an older one than known is out of date
/// @param kind    code of the team's kind, for example `steering_committee`
/// @param units   the area that it covers, each with all below it; empty for the whole federation
/// @param active  works on the day of the telling
public record TeamDescribed(UUID eventId, FederationId federation, TeamId team, long version, String name, String kind,
        List<UnitId> units, boolean active) implements Fact {

    public TeamDescribed {
        units = List.copyOf(units);
    }
}
