package vn.congdoan.campaigns.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// The confederation assigned a federation its part of a programme, or changed it.
///
/// @param federation    the one that it is assigned to
/// @param confederation the one that assigns
/// @param version       grows at each change; an older one than known is out of date
/// @param indicators    with what this federation is assigned as targets
public record ProgrammeAssigned(UUID eventId, FederationId federation, FederationId confederation, CampaignId programme,
        long version, String code, String title, LocalDate from, LocalDate to, int minimumWorkers,
        List<Indicator> indicators) implements Fact {
}
