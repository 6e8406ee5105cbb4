package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.organisation.events.UnitId;

/// What somebody wants to open.
///
/// @param code         short name in addresses, unique in the federation, for example `2024-thang-cao-diem`
/// @param participants in any order: the federation's official order is used
public record NewCampaign(String code, Details details, List<Indicator> indicators, List<UnitId> participants) {

    /// What can be changed later as well.
    ///
    /// @param parent code of the campaign it lies inside, or null
    public record Details(String title, CampaignKind kind, LocalDate from, LocalDate to, @Nullable String parent,
            List<Threshold> thresholds, @Nullable String formula, @Nullable String planLayout,
            @Nullable String progressLayout, Settings settings) {

        public Details {
            thresholds = List.copyOf(thresholds);
        }

        public Details with(Settings others) {
            return new Details(title, kind, from, to, parent, thresholds, formula, planLayout, progressLayout, others);
        }

        /// With nothing else set.
        public Details(String title, CampaignKind kind, LocalDate from, LocalDate to, @Nullable String parent,
                List<Threshold> thresholds, @Nullable String formula, @Nullable String planLayout, @Nullable String progressLayout) {
            this(title, kind, from, to, parent, thresholds, formula, planLayout, progressLayout, Settings.USUAL);
        }
    }
}
