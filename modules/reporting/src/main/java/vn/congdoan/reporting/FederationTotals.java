package vn.congdoan.reporting;

import java.util.List;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Period;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.layout.ProgressFacts.Result;

/// One federation's campaigns as the confederation sees them: sums, no units and no persons.
public record FederationTotals(String code, String name, List<CampaignTotals> campaigns) {

    /// @param issued whether quotas were issued
    /// @param rule   how the province prints a percent
    public record CampaignTotals(String code, String title, String kind, Period period, boolean issued,
            List<IndicatorTotals> indicators, PercentRule rule) {
    }

    /// @param indicator one that is no part of another
    /// @param result    the issued quotas' sum, blank before the issue, and what was done
    /// @param target    what the federation wants to reach, blank when none was set
    public record IndicatorTotals(Indicator indicator, Result result, Result target) {

        /// By the issued quotas, or by the target while there are none.
        public String percent(PercentRule rule) {
            var measured = result.quota().known() ? result : target;
            return rule.format(measured.done(), measured.quota());
        }
    }
}
