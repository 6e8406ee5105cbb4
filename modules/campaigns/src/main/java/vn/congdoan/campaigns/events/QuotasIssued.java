package vn.congdoan.campaigns.events;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.events.UnitId;

/// The committee assigned the quotas of a campaign to its units. Told in parts of at most 200 units.
///
/// @param revision 1 for the first issue; a higher one replaces all quotas of a lower one
/// @param part     1 to `parts`
public record QuotasIssued(UUID eventId, FederationId federation, CampaignId campaign, int revision, int part,
        int parts, List<UnitQuota> quotas) implements Fact {

    /// A unit's amounts; an indicator that is not named has no quota.
    public record UnitQuota(UnitId unit, List<Amount> amounts) {
    }

    /// @param indicator its code
    /// @param amount    persons or unions
    public record Amount(String indicator, long amount) {
    }
}
