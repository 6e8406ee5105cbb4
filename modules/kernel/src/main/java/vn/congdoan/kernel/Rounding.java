package vn.congdoan.kernel;

import java.math.RoundingMode;

/// How a province shortens a number. Totals are always computed from unrounded data.
public enum Rounding {
    /// Cuts the digits that do not fit (An Giang 2017: 34,088… becomes 34,08).
    TRUNCATE(RoundingMode.DOWN),
    /// Half goes away from zero, as in everyday arithmetic.
    HALF_UP(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    public RoundingMode mode() {
        return mode;
    }
}
