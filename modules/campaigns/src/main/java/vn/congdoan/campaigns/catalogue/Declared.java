package vn.congdoan.campaigns.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.kernel.Sector;
import vn.congdoan.provinces.Provinces;

/// Indicators that the federation's plugins bring.
@Component
class Declared {

    private final Provinces provinces;

    Declared(Provinces provinces) {
        this.provinces = provinces;
    }

    List<Indicator> indicators() {
        return provinces.indicators().stream().map(Declared::indicator).toList();
    }

    private static Indicator indicator(vn.congdoan.spi.quota.Indicator i) {
        var usual = new Indicator(i.code(), i.name(), i.parent(), Counted.valueOf(i.counted().name()),
                i.sectors().stream().map(s -> Sector.valueOf(s.name())).collect(Collectors.toUnmodifiableSet()), null);
        var n = usual.nature();
        return usual.with(new Nature(i.breakdown(), In.valueOf(i.in().name()), n.direction(), n.accumulation(), null, null, null, ""));
    }
}
