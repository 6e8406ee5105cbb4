package vn.congdoan.spi.quota;

import java.util.List;
import vn.congdoan.spi.Text;

/// A setting of a formula. The admin's form is made of these; the formula reads the values as [Parameters].
///
/// @param code    unique in the formula, for example `he-so-ty-trong`
/// @param name    as the field is labelled
/// @param help    what it does to the numbers
/// @param kind    what may be entered
/// @param preset  value while nobody entered one, written as the form would send it
/// @param least   smallest whole number or percent; without meaning for the other kinds
/// @param most    largest whole number or percent
/// @param options of a choice, in order; empty for the other kinds
public record Parameter(String code, Text name, Text help, Kind kind, String preset, long least, long most, List<Option> options) {

    public Parameter {
        options = List.copyOf(options);
    }

    /// How a value is written: `25`, `12.5` (percent), `true`, the code of an option, `2026-07-31`.
    public enum Kind { WHOLE, PERCENT, YES_NO, CHOICE, DAY }

    public record Option(String code, Text name) {
    }

    public static Parameter whole(String code, Text name, Text help, long preset, long least, long most) {
        return new Parameter(code, name, help, Kind.WHOLE, Long.toString(preset), least, most, List.of());
    }

    public static Parameter percent(String code, Text name, Text help, long preset) {
        return new Parameter(code, name, help, Kind.PERCENT, Long.toString(preset), 0, 100, List.of());
    }

    public static Parameter yesNo(String code, Text name, Text help, boolean preset) {
        return new Parameter(code, name, help, Kind.YES_NO, Boolean.toString(preset), 0, 0, List.of());
    }

    /// The first option is preset.
    public static Parameter choice(String code, Text name, Text help, List<Option> options) {
        return new Parameter(code, name, help, Kind.CHOICE, options.getFirst().code(), 0, 0, options);
    }
}
