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

    /// What a campaign of this kind can have inside it: a year has peak months, no other year and nothing longer.
    public boolean mayContain(CampaignKind inner) {
        return span() > inner.span() || span() == inner.span() && span() == MULTI_YEAR_RESOLUTION.span();
    }

    /// Terms and resolutions lie inside one another as they were decided.
    private int span() {
        return switch (this) {
            case PEAK_MONTH -> 1;
            case YEAR_PLAN -> 2;
            case TERM_PROGRAMME, MULTI_YEAR_RESOLUTION -> 3;
            case NATIONAL_PROGRAMME -> 4;
        };
    }

    public static Optional<CampaignKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
