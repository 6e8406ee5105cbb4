package vn.congdoan.provinces;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameter;

/// Whether what a plugin declares can be shown, entered and stored.
final class Declarations {

    private static final Pattern PARAMETER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");
    private static final int LONGEST = 60;

    private Declarations() {
    }

    /// @throws Nonsense naming the parameter that cannot be used
    static List<Parameter> parameters(List<Parameter> declared) {
        var all = unique(declared, Parameter::code, PARAMETER);
        var rules = new ParameterRules(all);
        for (var parameter : all) {
            if (parameter.least() > parameter.most() || silent(parameter.name().vi(), parameter.name().en())
                    || parameter.kind() == Parameter.Kind.CHOICE && parameter.options().isEmpty()) {
                throw new Nonsense("provinces.refused.parameter", parameter.code());
            }
            Optional<Message> fault = rules.fault(parameter.code(), parameter.preset());
            if (fault.isPresent()) {
                throw new Nonsense("provinces.refused.preset", parameter.code(), parameter.preset(), fault.get());
            }
        }
        return all;
    }

    /// @throws Nonsense naming a measure that cannot be used or is one of the common ones
    static List<Measure> measures(List<Measure> declared) {
        var common = Measure.common().stream().map(Measure::code).toList();
        var all = unique(declared, Measure::code, CODE);
        all.stream().filter(measure -> common.contains(measure.code())).findFirst().ifPresent(measure -> {
            throw new Nonsense("provinces.refused.code", measure.code());
        });
        return all;
    }

    /// @throws Nonsense naming an indicator that cannot be used or lies in a total that is not there
    static List<Indicator> indicators(List<Indicator> declared) {
        var all = unique(declared, Indicator::code, CODE);
        var codes = all.stream().map(Indicator::code).toList();
        all.stream().filter(indicator -> indicator.parent() != null && !codes.contains(indicator.parent())).findFirst()
                .ifPresent(indicator -> {
                    throw new Nonsense("provinces.refused.code", indicator.code());
                });
        return all;
    }

    private static boolean silent(String vi, String en) {
        return vi.isBlank() || en.isBlank();
    }

    private static <T> List<T> unique(List<T> declared, Function<T, String> code, Pattern allowed) {
        var all = List.copyOf(declared);
        var seen = new HashSet<String>();
        for (var one : all) {
            var own = code.apply(Wholeness.whole(one));
            if (own.length() > LONGEST || !allowed.matcher(own).matches() || !seen.add(own)) {
                throw new Nonsense("provinces.refused.code", own);
            }
        }
        return all;
    }
}
