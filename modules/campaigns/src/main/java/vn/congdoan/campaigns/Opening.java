package vn.congdoan.campaigns;

import java.util.List;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Message;

/// What came of a wish to open a campaign.
public sealed interface Opening {

    record Opened(CampaignId id, String code) implements Opening {
    }

    record Refused(List<Message> reasons) implements Opening {
    }
}
