package vn.congdoan.campaigns.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;

/// Formulas and layouts to choose from: what the federation has enabled, and what was chosen before.
@Component
class Choices {

    private final Provinces provinces;

    Choices(Provinces provinces) {
        this.provinces = provinces;
    }

    /// @param gone chosen before and no longer enabled
    record Choice(String reference, String name, String description, boolean gone) {
    }

    /// Kinds that a federation opens itself; what it is now stays.
    static List<CampaignKind> kinds(@Nullable CampaignKind now) {
        return java.util.stream.Stream.of(CampaignKind.values()).filter(k -> k != CampaignKind.NATIONAL_PROGRAMME || k == now).toList();
    }

    List<Choice> formulas(@Nullable String chosen) {
        return of(provinces.formulas(), chosen);
    }

    List<Choice> planLayouts(@Nullable String chosen) {
        return of(provinces.planLayouts(), chosen);
    }

    List<Choice> progressLayouts(@Nullable String chosen) {
        return of(provinces.progressLayouts(), chosen);
    }

    private static List<Choice> of(List<Offer> offers, @Nullable String chosen) {
        var english = Masthead.english();
        var known = offers.stream().map(o -> new Choice(o.reference(), english ? o.name().en() : o.name().vi(),
                english ? o.description().en() : o.description().vi(), false)).toList();
        if (chosen == null || chosen.isEmpty() || known.stream().anyMatch(c -> Objects.equals(c.reference(), chosen))) {
            return known;
        }
        return java.util.stream.Stream.concat(known.stream(), java.util.stream.Stream.of(new Choice(chosen, chosen, "", true))).toList();
    }
}
