package vn.congdoan.provinces;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameters;

/// Whether values are what a formula's parameters were declared to be.
final class ParameterRules {

    private static final String PERCENT = "-?[0-9]{1,6}(\\.[0-9]{1,6})?";

    private final Map<String, Parameter> declared;

    ParameterRules(List<Parameter> declared) {
        this.declared = declared.stream().collect(Collectors.toMap(Parameter::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /// What is wrong, by the code of the parameter; empty when everything may be used.
    Map<String, Message> faults(Map<String, String> values) {
        var faults = new LinkedHashMap<String, Message>();
        values.forEach((code, value) -> fault(code, value).ifPresent(fault -> faults.put(code, fault)));
        return faults;
    }

    /// The presets, and over them those of the values that may be used: what was entered for an older version of the
    /// formula and no longer fits it is left out.
    Parameters over(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(Parameters.preset(List.copyOf(declared.values())).values());
        values.forEach((code, value) -> {
            if (fault(code, value).isEmpty()) {
                all.put(code, value);
            }
        });
        return new Parameters(all);
    }

    Optional<Message> fault(String code, String value) {
        var parameter = declared.get(code);
        if (parameter == null) {
            return Optional.of(Message.of("provinces.parameter.unknown", code));
        }
        return switch (parameter.kind()) {
            case WHOLE -> value.matches("-?[0-9]{1,15}") ? within(parameter, new BigDecimal(value))
                    : wrong("provinces.parameter.whole", parameter);
            case PERCENT -> value.matches(PERCENT) ? within(parameter, new BigDecimal(value))
                    : wrong("provinces.parameter.percent", parameter);
            case YES_NO -> value.equals("true") || value.equals("false") ? Optional.empty() : wrong("provinces.parameter.yes-no", parameter);
            case CHOICE -> parameter.options().stream().anyMatch(option -> option.code().equals(value)) ? Optional.empty()
                    : wrong("provinces.parameter.choice", parameter);
            case DAY -> day(parameter, value);
        };
    }

    private static Optional<Message> within(Parameter parameter, BigDecimal value) {
        boolean in = value.compareTo(BigDecimal.valueOf(parameter.least())) >= 0
                && value.compareTo(BigDecimal.valueOf(parameter.most())) <= 0;
        return in ? Optional.empty() : Optional.of(Message.of("provinces.parameter.bounds", parameter.name().vi(), parameter.least(),
                parameter.most()));
    }

    private static Optional<Message> day(Parameter parameter, String value) {
        try {
            LocalDate.parse(value);
            return Optional.empty();
        } catch (DateTimeException e) {
            return wrong("provinces.parameter.day", parameter);
        }
    }

    private static Optional<Message> wrong(String key, Parameter parameter) {
        return Optional.of(Message.of(key, parameter.name().vi()));
    }
}
