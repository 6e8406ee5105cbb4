package vn.congdoan.campaigns.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.Trial;

/// A formula with its parameters as it is chosen on one side of the comparison.
///
/// @param side       `a` or `b`, with which the names of its fields begin
/// @param version    empty for the one in use
/// @param parameters what was typed, by code
record TrialForm(String side, String formula, String version, Map<String, String> parameters) {

    static TrialForm of(String side, MultiValueMap<String, String> sent, Outline outline) {
        var own = outline.formula() == null ? "" : outline.formula();
        var formula = text(sent, side + "-formula");
        if (formula.isEmpty()) {
            return new TrialForm(side, own, own.isEmpty() || outline.settings().pluginVersion() == null ? "" : outline.settings().pluginVersion(),
                    outline.settings().parameters());
        }
        var prefix = side + "-parameter-";
        Map<String, String> parameters = new HashMap<>();
        sent.keySet().stream().filter(name -> name.startsWith(prefix) && !text(sent, name).isEmpty())
                .forEach(name -> parameters.put(name.substring(prefix.length()), text(sent, name)));
        return new TrialForm(side, formula, text(sent, side + "-version"), parameters);
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst().strip();
    }

    Trial trial() {
        return new Trial(formula, version.isEmpty() ? null : version, parameters);
    }
}
