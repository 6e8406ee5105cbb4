package vn.congdoan.campaigns;

import java.util.regex.Pattern;
import vn.congdoan.platform.NotFound;

/// What a document is written about: one issue of a campaign. As the matter of a document it reads `CODE` for the first
/// issue and `CODE@2` for the second.
record About(String campaign, int revision) {

    private static final Pattern TEXT = Pattern.compile("([a-z0-9-]+)(?:@([1-9][0-9]{0,5}))?");

    static About of(String matter) {
        var parts = TEXT.matcher(matter);
        if (!parts.matches()) {
            throw new NotFound("campaign");
        }
        return new About(parts.group(1), parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)));
    }

    /// What is written about now: the issue that is prepared, else the one in force.
    static About now(Campaign campaign) {
        return new About(campaign.outline().code(), campaign instanceof Campaign.Open ? PlanFigures.next(campaign)
                : campaign.inForce().map(Edition::revision).orElse(1));
    }

    String matter() {
        return revision == 1 ? campaign : campaign + "@" + revision;
    }
}
