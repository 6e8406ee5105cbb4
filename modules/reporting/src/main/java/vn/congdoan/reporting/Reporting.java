package vn.congdoan.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.Figure;

/// The door: how far campaigns have come, answered from figures that facts have fed.
@Component
public class Reporting {

    private static final ZoneId ZONE = BusinessZone.ID;

    private final KnownCampaigns campaigns;
    private final KnownUnits units;
    private final IssuedQuotas quotas;
    private final Closings closings;
    private final Counts counts;
    private final Provinces provinces;
    private final Clock clock;

    Reporting(KnownCampaigns campaigns, KnownUnits units, IssuedQuotas quotas, Closings closings, Counts counts,
            Provinces provinces, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.quotas = quotas;
        this.closings = closings;
        this.counts = counts;
        this.provinces = provinces;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// @param scope the unit with all below it that the user may see; empty for the whole federation
    /// @throws NotFound when the bound federation has no such campaign
    public Progress progress(String code, Optional<UnitId> scope) {
        return progress(known(code), scope);
    }

    /// @throws NotFound when the bound federation has no such campaign
    public Standing standing(String code) {
        var campaign = known(code);
        return new Standing(quotas.revision(campaign.id()).orElse(0), closings.closed(campaign.id()));
    }

    /// Of every campaign of the bound federation, latest beginning first.
    public List<Progress> all(Optional<UnitId> scope) {
        return campaigns.all().stream().map(campaign -> progress(campaign, scope)).toList();
    }

    /// @throws NotFound when there is no such campaign or indicator
    public Curve curve(String code, String indicator, Optional<UnitId> scope) {
        var progress = progress(code, scope);
        var campaign = progress.campaign();
        var asked = campaign.indicator(indicator).orElseThrow(() -> new NotFound("indicator"));
        var goal = progress.measured(indicator).quota();
        var reckoning = new Reckoning(campaign, units.all(), scope.orElse(null), Map.of());
        var seen = counts.in(campaign.period()).stream().filter(count -> reckoning.visible(count.unit())).toList();
        return Curve.of(asked, campaign.period(), progress.until(), goal instanceof Figure.Amount(var amount) ? amount : null, seen);
    }

    private Progress progress(Campaign campaign, Optional<UnitId> scope) {
        var issued = quotas.of(campaign.id());
        var reckoning = new Reckoning(campaign, units.all(), scope.orElse(null), issued.orElse(Map.of()));
        var rows = reckoning.rows(counts.in(campaign.period()));
        return new Progress(campaign, issued.isPresent(), until(campaign), scope.isEmpty(), scope.orElse(null), rows,
                reckoning.total(rows), provinces.display().percent());
    }

    /// Today, but within the campaign.
    private LocalDate until(Campaign campaign) {
        var today = today();
        var period = campaign.period();
        return today.isBefore(period.from()) ? period.from() : today.isAfter(period.to()) ? period.to() : today;
    }

    private Campaign known(String code) {
        return campaigns.find(code).orElseThrow(() -> new NotFound("campaign"));
    }
}
