package vn.congdoan.provinces.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Parameter;

/// A field of the form that a formula's declarations make.
///
/// @param preset as a person reads it
/// @param value  what was entered, or empty
/// @param fault  what is wrong with it, or null
record ParameterField(String code, String kind, String name, String help, String preset, String value, long least, long most,
        List<Option> options, @Nullable Message fault) {

    record Option(String code, String name) {
    }

    static ParameterField of(Parameter parameter, Map<String, String> entered, Map<String, Message> faults, Locale locale) {
        var options = parameter.options().stream().map(option -> new Option(option.code(), said(option.name(), locale))).toList();
        var preset = options.stream().filter(option -> option.code().equals(parameter.preset())).map(Option::name).findFirst()
                .orElse(parameter.preset());
        return new ParameterField(parameter.code(), parameter.kind().name(), said(parameter.name(), locale), said(parameter.help(), locale),
                preset, entered.getOrDefault(parameter.code(), ""), parameter.least(), parameter.most(), options, faults.get(parameter.code()));
    }

    private static String said(Text text, Locale locale) {
        return locale.getLanguage().equals("en") ? text.en() : text.vi();
    }
}
