package vn.congdoan.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.reporting.Progress;
import vn.congdoan.reporting.Progress.Row;

/// Where the movements behind a figure are listed: each number on a page opens to what made it.
final class MovementLinks {

    /// More units than this would not fit into an address.
    private static final int MOST_UNITS = 120;

    private MovementLinks() {
    }

    /// @return null when the figure cannot be told by an address
    static @Nullable String of(Progress progress, Row row, Indicator indicator) {
        if (row.without().size() > MOST_UNITS) {
            return null;
        }
        var address = UriComponentsBuilder.fromPath("/movements");
        if (row.unit() != null) {
            address.queryParam("unit", row.unit().value()).queryParam("subtree", true);
        }
        row.without().forEach(unit -> address.queryParam("without", unit.value()));
        address.queryParam("from", progress.campaign().period().from()).queryParam("to", progress.campaign().period().to());
        kinds(indicator).forEach(kind -> address.queryParam("kind", kind));
        indicator.sectors().stream().sorted().map(Sector::name).forEach(sector -> address.queryParam("sector", sector));
        return address.encode().toUriString();
    }

    private static List<MovementKind> kinds(Indicator indicator) {
        return switch (indicator.counted()) {
            case NET_MEMBERS -> List.of(MovementKind.ADMISSION, MovementKind.LOSS);
            case NEW_MEMBERS -> List.of(MovementKind.ADMISSION);
            case UNIONS -> List.of(MovementKind.FOUNDING);
            case MEMBERS -> List.of(MovementKind.ADMISSION, MovementKind.LOSS);
            case RATE, OTHER -> List.of();
            case REFERRALS -> List.of(MovementKind.REFERRAL);
        };
    }
}
