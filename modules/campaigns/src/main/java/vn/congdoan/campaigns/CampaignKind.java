package vn.congdoan.campaigns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a campaign is; its code travels in events and to plugins.
public enum CampaignKind {
    YEAR_PLAN, PEAK_MONTH, TERM_PROGRAMME, MULTI_YEAR_RESOLUTION,
    /// Of the confederation, over federations.
    NATIONAL_PROGRAMME;

    /// @return for example `peak_month`
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CampaignKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
