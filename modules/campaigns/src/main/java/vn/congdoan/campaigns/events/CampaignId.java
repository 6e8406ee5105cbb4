package vn.congdoan.campaigns.events;

import java.util.UUID;

/// A campaign of a federation: year plan, peak month, term programme or multi-year resolution.
public record CampaignId(UUID value) {
}
