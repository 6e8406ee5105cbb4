package vn.congdoan.demo;

import java.util.List;
import java.util.Map;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// Writes targets into a ready-made set of indicators.
final class Targets {

    private Targets() {
    }

    static List<Indicator> set(List<Indicator> indicators, Map<String, Long> targets) {
        return indicators.stream().map(i -> new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(),
                targets.get(i.code()))).toList();
    }
}
