package vn.congdoan.kernel;

import java.math.BigDecimal;
import java.math.MathContext;

/// A share in hundredths, unrounded as far as arithmetic allows (34 significant digits).
///
/// @param value 54.4666… stands for 54.4666… %
public record Percent(BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What part of the whole was done.
    ///
    /// @throws ArithmeticException when the whole is zero: there is no percent of nothing
    public static Percent of(long part, long whole) {
        return new Percent(BigDecimal.valueOf(part).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }

    public BigDecimal rounded(int decimals, Rounding rounding) {
        return value.setScale(decimals, rounding.mode());
    }
}
