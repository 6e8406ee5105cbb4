package vn.congdoan.platform.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.congdoan.kernel.VietnameseText;

/// Numbers as they are written in Vietnam: `4.823`, `- 104`, `1 100`, `55,45%`. Text that could mean two numbers
/// is none: `1,100` is read as 1.1 (decimal comma) and so refused where a whole number is wanted.
public final class VietnameseNumbers {

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([. ]\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(,\\d{1,18})?");
    private static final Pattern POINT = Pattern.compile("\\d{1,18}\\.\\d{1,18}");

    private VietnameseNumbers() {
    }

    /// The number, or nothing when the text is not one (also when it is blank or only `-`). A percent sign is ignored:
    /// `55,45%` is 55.45.
    public static Optional<BigDecimal> number(String text) {
        var typed = VietnameseText.clean(text).replace('\u2212', '-').replace('\u2013', '-');
        boolean negative = typed.startsWith("-");
        var digits = (negative ? typed.substring(1) : typed).strip();
        if (digits.endsWith("%")) {
            digits = digits.substring(0, digits.length() - 1).strip();
        }
        return unsigned(digits).map(number -> negative ? number.negate() : number);
    }

    private static Optional<BigDecimal> unsigned(String digits) {
        if (digits.length() > 40) {
            return Optional.empty();
        }
        if (GROUPED.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replaceAll("[. ]", "").replace(',', '.')));
        }
        if (PLAIN.matcher(digits).matches() || POINT.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(',', '.')));
        }
        return Optional.empty();
    }

    /// The whole number, or nothing when the text is not one; `5,0` is 5, and `5%` is none.
    public static OptionalLong whole(String text) {
        var number = text.contains("%") ? Optional.<BigDecimal>empty() : number(text);
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0 || number.get().precision() > 18) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(number.get().longValueExact());
    }
}
