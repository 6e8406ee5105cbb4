package vn.congdoan.campaigns.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;

/// What somebody said of an indicator beside what it counts; what was left out is as usual.
record NatureWish(@Nullable String breakdown, @Nullable In in, @Nullable Direction direction, @Nullable Accumulation accumulation,
        @Nullable Rule rule, @Nullable Long registered, @Nullable Long encouraged, @Nullable String legalBasis) {

    Indicator on(Indicator indicator) {
        var usual = indicator.nature();
        return indicator.with(new Nature(Objects.requireNonNullElse(breakdown, ""), Objects.requireNonNullElse(in, usual.in()),
                Objects.requireNonNullElse(direction, usual.direction()), Objects.requireNonNullElse(accumulation, usual.accumulation()),
                rule, registered, encouraged, Objects.requireNonNullElse(legalBasis, "")));
    }
}
