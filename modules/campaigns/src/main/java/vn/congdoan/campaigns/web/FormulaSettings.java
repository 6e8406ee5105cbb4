package vn.congdoan.campaigns.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameters;

/// What the formula of a campaign can be set to, on top of what the federation set for all its campaigns.
@Component
class FormulaSettings {

    private final Provinces provinces;

    FormulaSettings(Provinces provinces) {
        this.provinces = provinces;
    }

    /// @param own       typed for this campaign; empty where the federation's value holds
    /// @param inherited the federation's value, else the formula's preset
    record Field(Parameter parameter, String name, String help, String own, String inherited) {
    }

    List<Field> fields(@Nullable String formula, Map<String, String> own) {
        var english = Masthead.english();
        var configured = formula == null ? Parameters.NONE : configured(formula);
        return declared(formula).stream().map(p -> new Field(p, english ? p.name().en() : p.name().vi(),
                english ? p.help().en() : p.help().vi(), own.getOrDefault(p.code(), ""),
                configured.values().getOrDefault(p.code(), p.preset()))).toList();
    }

    /// Versions that the campaign may stay on: the one that is used now and the one it stayed on.
    List<String> versions(@Nullable String formula, String stayed) {
        var used = provinces.formulas().stream().filter(o -> o.reference().equals(formula)).map(Offer::version);
        return Stream.concat(used, Stream.of(stayed)).filter(v -> !v.isEmpty()).distinct().toList();
    }

    private List<Parameter> declared(@Nullable String formula) {
        return List.of();
    }

    private Parameters configured(String formula) {
        return Parameters.NONE;
    }
}
