package vn.congdoan.campaigns.events;

import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// A campaign is over: neither its setup nor its quotas change any more. What happened in its period still counts, whenever
/// it is entered.
///
/// @param version of the campaign; an older one than known is out of date
public record CampaignClosed(UUID eventId, FederationId federation, CampaignId campaign, long version) implements Fact {
}
