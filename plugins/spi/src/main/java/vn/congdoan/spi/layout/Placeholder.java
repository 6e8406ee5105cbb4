package vn.congdoan.spi.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.OfficialDate;

/// A figure or name that a text may call by its code, `{{chi-tieu.thuc-tang}}`, written as running text has it.
///
/// @param code  lower case without tones, parts joined by hyphens and levels by dots
/// @param name  as a person chooses it from a list, in Vietnamese
/// @param value as it is printed; empty text when there is nothing yet, which refuses a document that calls it
public record Placeholder(String code, String name, String value) {

    public static Placeholder text(String code, String name, String value) {
        return new Placeholder(code, name, value);
    }

    /// Counts below 10 get a leading zero.
    public static Placeholder count(String code, String name, long value) {
        return text(code, name, Figure.count(value));
    }

    /// Empty when the figure is none or not known.
    public static Placeholder figure(String code, String name, Figure value) {
        return text(code, name, value.known() ? Figure.count(value.amount()) : "");
    }

    /// Empty when the day is not known.
    public static Placeholder day(String code, String name, @Nullable LocalDate value) {
        return text(code, name, value == null ? "" : OfficialDate.print(value));
    }
}
