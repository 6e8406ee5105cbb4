package vn.congdoan.campaigns.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.quota.Parameter;

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
        var declared = formula == null ? List.<Parameter>of() : provinces.parameters(formula);
        if (formula == null || declared.isEmpty()) {
            return List.of();
        }
        var english = Masthead.english();
        var configured = provinces.configured(formula).values();
        return declared.stream().map(p -> new Field(p, english ? p.name().en() : p.name().vi(),
                english ? p.help().en() : p.help().vi(), own.getOrDefault(p.code(), ""), configured.getOrDefault(p.code(), p.preset()))).toList();
    }

    /// Versions that the campaign may stay on: the one that is used now and the one it stayed on.
    List<String> versions(@Nullable String formula, String stayed) {
        var used = formula == null ? Stream.<String>empty() : provinces.version(formula).stream();
        return Stream.concat(used, Stream.of(stayed)).filter(v -> !v.isEmpty()).distinct().toList();
    }
}
