package vn.congdoan.spi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How a share of a quota is printed, with a decimal comma.
///
/// @param decimals          digits after the comma at most
/// @param rounding          [RoundingMode#DOWN] truncates
/// @param dropTrailingZeros whether 40,40 is printed 40,4
/// @param belowZero         printed instead of a negative percent, or null to print the negative percent itself
public record PercentRule(int decimals, RoundingMode rounding, boolean dropTrailingZeros, @Nullable String belowZero) {

    /// Two decimals, rounded half up, negative percents as they are.
    public static final PercentRule PLAIN = new PercentRule(2, RoundingMode.HALF_UP, true, null);

    /// @return for example `54,46%`; empty text when there is no quota or it is zero
    public String format(long done, Figure quota) {
        if (!quota.known() || quota.amount() == 0) {
            return "";
        }
        var percent = BigDecimal.valueOf(done).movePointRight(2)
                .divide(BigDecimal.valueOf(quota.amount()), MathContext.DECIMAL128);
        if (percent.signum() < 0 && belowZero != null) {
            return belowZero;
        }
        var rounded = percent.setScale(decimals, rounding);
        var plain = dropTrailingZeros && rounded.scale() > 0 ? rounded.stripTrailingZeros() : rounded;
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',') + "%";
    }
}
