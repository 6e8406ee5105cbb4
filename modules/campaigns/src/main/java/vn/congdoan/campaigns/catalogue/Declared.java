package vn.congdoan.campaigns.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.provinces.Provinces;

/// Indicators that the federation's plugins bring.
@Component
class Declared {

    private final Provinces provinces;

    Declared(Provinces provinces) {
        this.provinces = provinces;
    }

    List<Indicator> indicators() {
        return List.of();
    }
}
