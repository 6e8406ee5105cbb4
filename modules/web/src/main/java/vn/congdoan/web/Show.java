package vn.congdoan.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.BusinessZone;

/// Writes numbers and dates as Vietnamese offices do: `1.100`, `54,46`, `11/6/2024`. In templates: `${@show.number(n)}`.
@Component("show")
public class Show {

    private static final ZoneId OFFICE = BusinessZone.ID;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss d/M/uuuu");

    /// `1.100`, `-113`, `54,46`; nothing for nothing.
    public String number(@Nullable Number number) {
        return switch (number) {
            case null -> "";
            case BigDecimal decimal -> format(Math.max(0, decimal.scale())).format(decimal);
            default -> format(0).format(number.longValue());
        };
    }

    /// `54,46%`
    public String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : number(percent) + "%";
    }

    /// `11/6/2024`
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /// `14:05:09 11/6/2024` by the clock on the office's wall.
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(OFFICE));
    }

    /// @param stored an instant in UTC, as the tables keep it
    public String moment(@Nullable LocalDateTime stored) {
        return stored == null ? "" : moment(stored.toInstant(ZoneOffset.UTC));
    }

    private static DecimalFormat format(int decimals) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
