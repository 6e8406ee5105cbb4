package vn.congdoan.campaigns;

import java.util.UUID;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;

/// How much of one kind a unit did in one sector over some days: persons, or unions for foundings.
public record Tally(UUID unit, MovementKind kind, Sector sector, long amount) {

    /// What it adds to an indicator; a stock, a rate and what units report themselves are not made of movements.
    public long towards(Indicator indicator) {
        if (!indicator.sectors().isEmpty() && !indicator.sectors().contains(sector)) {
            return 0;
        }
        return switch (indicator.counted()) {
            case NET_MEMBERS -> kind == MovementKind.ADMISSION ? amount : kind == MovementKind.LOSS ? -amount : 0;
            case NEW_MEMBERS -> kind == MovementKind.ADMISSION ? amount : 0;
            case UNIONS -> kind == MovementKind.FOUNDING ? amount : 0;
            case REFERRALS -> kind == MovementKind.REFERRAL ? amount : 0;
            case MEMBERS, RATE, OTHER -> 0;
        };
    }

    public static boolean counts(Indicator indicator) {
        return switch (indicator.counted()) {
            case NET_MEMBERS, NEW_MEMBERS, UNIONS, REFERRALS -> true;
            case MEMBERS, RATE, OTHER -> false;
        };
    }
}
