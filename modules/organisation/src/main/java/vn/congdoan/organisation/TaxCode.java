package vn.congdoan.organisation;

import java.util.regex.Pattern;
import vn.congdoan.kernel.VietnameseText;

/// Mã số thuế: 10 digits of which the last checks the others, a branch's `-001` to `-999` after them, or the 12 digits
/// of a person or household, which have no check digit.
public final class TaxCode {

    private static final Pattern ENTERPRISE = Pattern.compile("\\d{10}(-(?!000)\\d{3})?");
    private static final Pattern PERSONAL = Pattern.compile("\\d{12}");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private TaxCode() {
    }

    /// Without blanks and points, a branch's 13 digits with their hyphen.
    public static String clean(String typed) {
        var digits = VietnameseText.clean(typed).replaceAll("[ .]", "").replaceAll("[\u2010-\u2014\u2212]", "-");
        return digits.matches("\\d{13}") ? digits.substring(0, 10) + "-" + digits.substring(10) : digits;
    }

    public static boolean valid(String clean) {
        return PERSONAL.matcher(clean).matches()
                || ENTERPRISE.matcher(clean).matches() && checkDigit(clean) == clean.charAt(9) - '0';
    }

    /// 10 for the about nine in hundred bodies that were never given out.
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return 10 - sum % 11;
    }
}
