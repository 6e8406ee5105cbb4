package vn.congdoan.membership;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// The order of Vietnamese lists of persons: by given name (the last word), then family name, then what is between,
/// letters and tones in the order of the Vietnamese alphabet (CLDR `vi`).
final class NameOrder {

    private static final Collator ALPHABET = ((RuleBasedCollator) Collator.getInstance(new ULocale("vi"))).freeze();
    private static final int LONGEST = 600;

    private NameOrder() {
    }

    /// Bytes that sort like the names. Each part's key ends with a zero byte and has none inside, so parts stay apart.
    static byte[] key(String fullName) {
        var words = fullName.split(" ");
        var given = words[words.length - 1];
        var family = words.length > 1 ? words[0] : "";
        var middle = words.length > 2 ? fullName.substring(family.length() + 1, fullName.length() - given.length() - 1) : "";
        var bytes = new ByteArrayOutputStream();
        for (var part : new String[] {given, family, middle}) {
            bytes.writeBytes(ALPHABET.getCollationKey(part).toByteArray());
        }
        var key = bytes.toByteArray();
        return key.length <= LONGEST ? key : Arrays.copyOf(key, LONGEST);
    }
}
