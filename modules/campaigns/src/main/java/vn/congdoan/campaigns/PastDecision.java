package vn.congdoan.campaigns;

import vn.congdoan.organisation.events.UnitId;

/// What the committee once decided about a cell of a campaign.
///
/// @param name of the unit
public record PastDecision(UnitId unit, String name, String indicator, Explanation.Decision decision) {
}
