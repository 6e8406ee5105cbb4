package vn.congdoan.campaigns.catalogue;

import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// An indicator that a campaign may pick; it carries no target.
///
/// @param origin  `common`, `plugin` or `own`
/// @param version of an own one for its next change, else 0
public record Entry(Indicator indicator, String origin, long version) {

    /// Whether the federation wrote it and may change it.
    public boolean own() {
        return origin.equals("own");
    }
}
