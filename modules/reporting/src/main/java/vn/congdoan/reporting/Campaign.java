package vn.congdoan.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Period;
import vn.congdoan.organisation.events.UnitId;

/// A campaign as it was last described.
///
/// @param parent       code of the campaign it lies inside, or null
/// @param indicators   in the order of the schedule
/// @param participants in the federation's official order
public record Campaign(CampaignId id, String code, String title, String kind, Period period, @Nullable String parent,
        int minimumWorkers, List<Indicator> indicators, List<UnitId> participants) {

    public Campaign {
        indicators = List.copyOf(indicators);
        participants = List.copyOf(participants);
    }

    /// Indicators that are no part of another.
    public List<Indicator> totals() {
        return indicators.stream().filter(indicator -> indicator.parent() == null).toList();
    }

    public Optional<Indicator> indicator(@Nullable String code) {
        return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }
}
