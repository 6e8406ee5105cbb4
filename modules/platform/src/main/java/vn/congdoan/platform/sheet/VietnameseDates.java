package vn.congdoan.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.kernel.VietnameseText;

/// Days as `31/7/2024`, `31-07-2024`, `31.7.2024` or `2024-07-31`; the day always before the month.
public final class VietnameseDates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private VietnameseDates() {
    }

    public static Optional<LocalDate> day(String text) {
        var typed = VietnameseText.clean(text);
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        var local = DAY_FIRST.matcher(typed);
        return local.matches() ? of(local.group(3), local.group(2), local.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
