package vn.congdoan.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.reporting.AcrossFederations.Done;
import vn.congdoan.reporting.AcrossFederations.Headed;
import vn.congdoan.reporting.AcrossFederations.Key;
import vn.congdoan.reporting.FederationTotals.CampaignTotals;
import vn.congdoan.reporting.FederationTotals.IndicatorTotals;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.layout.ProgressFacts.Result;

/// The confederation's view: what all federations set themselves and reached.
@Component
public class Totals {

    private final AcrossFederations across;
    private final KnownFederations federations;
    private final Provinces provinces;

    Totals(AcrossFederations across, KnownFederations federations, Provinces provinces) {
        this.across = across;
        this.federations = federations;
        this.provinces = provinces;
    }

    /// One for each federation, also those without a campaign; the caller makes sure that the asking user may see them.
    public List<FederationTotals> all() {
        var facts = Tenant.acrossFederations(() -> new Facts(federations.all(), across.campaigns(),
                across.totals(), across.quotas(), across.done()));
        return facts.federations.stream().filter(federation -> !federation.confederation()).map(federation -> {
            var rule = Tenant.in(federation.id(), () -> provinces.display().percent());
            return new FederationTotals(federation.code(), federation.issuer().name(),
                    facts.campaigns.getOrDefault(federation.id(), List.of()).stream().map(headed -> facts.campaign(headed, rule)).toList());
        }).toList();
    }

    private record Facts(List<KnownFederation> federations, Map<FederationId, List<Headed>> campaigns,
            Map<Key, List<Indicator>> totals, Map<Key, Map<String, Long>> quotas, Map<Key, List<Done>> done) {

        CampaignTotals campaign(Headed headed, PercentRule rule) {
            var key = headed.key();
            return new CampaignTotals(headed.code(), headed.title(), headed.kind(), headed.period(), quotas.containsKey(key),
                    totals.getOrDefault(key, List.of()).stream().map(indicator -> indicator(key, indicator)).toList(), rule);
        }

        private IndicatorTotals indicator(Key key, Indicator indicator) {
            long sum = done.getOrDefault(key, List.of()).stream()
                    .mapToLong(done -> Count.amountTowards(indicator, done.kind(), done.sector(), done.amount())).sum();
            var quota = quotas.getOrDefault(key, Map.of()).get(indicator.code());
            var target = indicator.target();
            return new IndicatorTotals(indicator, new Result(quota == null ? Figure.BLANK : Figure.of(quota), sum),
                    new Result(target == null ? Figure.BLANK : Figure.of(target), sum));
        }
    }
}
