package vn.congdoan.spi.quota;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The values of a formula's parameters, each checked against its declaration before the formula is asked.
///
/// @param values by code, written as [Parameter.Kind] says
public record Parameters(Map<String, String> values) {

    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        values = Map.copyOf(values);
    }

    /// What holds while nobody entered anything.
    public static Parameters preset(List<Parameter> declared) {
        return new Parameters(declared.stream().collect(Collectors.toMap(Parameter::code, Parameter::preset)));
    }

    /// @throws IllegalArgumentException when the formula did not declare it
    public String text(String code) {
        var value = values.get(code);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + code);
        }
        return value;
    }

    public long whole(String code) {
        return Long.parseLong(text(code));
    }

    /// @return 12.5 for 12,5 %
    public BigDecimal percent(String code) {
        return new BigDecimal(text(code));
    }

    public boolean yes(String code) {
        return Boolean.parseBoolean(text(code));
    }

    public LocalDate day(String code) {
        return LocalDate.parse(text(code));
    }
}
