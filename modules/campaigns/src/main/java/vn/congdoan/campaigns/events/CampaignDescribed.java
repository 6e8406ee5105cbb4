package vn.congdoan.campaigns.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.UnitId;

/// A campaign was opened, or its period, indicators, targets or participants changed before it was issued.
///
/// @param version      grows by one at each change; an older one than known is out of date
/// @param kind         `year_plan`, `peak_month`, `term_programme` or `multi_year_resolution`
/// @param parent       code of the campaign it lies inside, or null
/// @param indicators   in the order of the schedule's columns, each total before its parts
/// @param participants in the federation's official order
public record CampaignDescribed(UUID eventId, FederationId federation, CampaignId campaign, long version, String code,
        String title, String kind, LocalDate from, LocalDate to, @Nullable String parent, int minimumWorkers,
        List<Indicator> indicators, List<UnitId> participants) implements Fact {

    /// What an indicator counts.
    public enum Counted { NET_MEMBERS, NEW_MEMBERS, UNIONS, REFERRALS }

    /// @param parent  code of the total it is a part of, or null
    /// @param sectors what it is restricted to; empty means every sector
    /// @param target  of the federation as a whole, or null when none was set
    public record Indicator(String code, String name, @Nullable String parent, Counted counted, Set<Sector> sectors,
            @Nullable Long target) {
    }
}
