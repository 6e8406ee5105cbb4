package vn.congdoan.campaigns.events;

import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// A closed campaign may be revised again.
///
/// @param version of the campaign; an older one than known is out of date
public record CampaignReopened(UUID eventId, FederationId federation, CampaignId campaign, long version) implements Fact {
}
