package vn.congdoan.campaigns;

import java.util.List;
import java.util.UUID;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// How a campaign was set up when it was issued.
record Setup(Details details, List<Indicator> indicators, List<Taking> units) {

    /// A unit that took part, with its name of then.
    record Taking(UUID unit, String name, String note) {
    }

    static Setup of(Outline outline) {
        var details = new Details(outline.title(), outline.kind(), outline.period().from(), outline.period().to(),
                outline.parent(), outline.thresholds(), outline.formula(), outline.planLayout(), outline.progressLayout(),
                outline.settings());
        return new Setup(details, outline.indicators(), outline.participants().stream()
                .map(p -> new Taking(p.unit().value(), p.name(), p.note())).toList());
    }
}
