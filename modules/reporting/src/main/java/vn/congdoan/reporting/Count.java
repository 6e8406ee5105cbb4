package vn.congdoan.reporting;

import java.time.LocalDate;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

/// How much of one kind a unit counted on one day in one sector.
record Count(UnitId unit, LocalDate day, MovementKind kind, Sector sector, long amount) {

    /// What it adds to an indicator; net members lose what was lost.
    long towards(Indicator indicator) {
        return amountTowards(indicator, kind, sector, amount);
    }

    static long amountTowards(Indicator indicator, MovementKind kind, Sector sector, long amount) {
        if (!indicator.sectors().isEmpty() && !indicator.sectors().contains(sector)) {
            return 0;
        }
        return switch (indicator.counted()) {
            case NET_MEMBERS -> kind == MovementKind.ADMISSION ? amount : kind == MovementKind.LOSS ? -amount : 0;
            case NEW_MEMBERS -> kind == MovementKind.ADMISSION ? amount : 0;
            case UNIONS -> kind == MovementKind.FOUNDING ? amount : 0;
            // neither a stock, a rate nor a report is made of movements alone
            case MEMBERS, RATE, OTHER -> 0;
            case REFERRALS -> kind == MovementKind.REFERRAL ? amount : 0;
        };
    }
}
