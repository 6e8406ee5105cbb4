package vn.congdoan.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What every door does to text that comes in, and how names are found without tones.
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\p{Cc}&&[^\\t\\n\\r]]");

    private VietnameseText() {
    }

    /// Composed (NFC), without invisible characters, blanks folded to one space, trimmed; spelling is kept as typed.
    /// Look-alikes of Đ (Ð U+00D0, Ɖ U+0189) become Đ, which is what their writer meant.
    public static String clean(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\u00D0', 'Đ').replace('\u0189', 'Đ').replace('\u00F0', 'đ').replace('\u0256', 'đ');
        return BLANKS.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
    }

    /// The key under which a name is searched: lower case, no tones, no marks, đ as d.
    /// `hòa` and `hoà` have the same key, and so have `Đặng` and `dang`.
    public static String searchKey(String text) {
        var decomposed = Normalizer.normalize(clean(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
