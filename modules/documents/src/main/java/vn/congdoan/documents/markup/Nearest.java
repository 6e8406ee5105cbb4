package vn.congdoan.documents.markup;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Guesses which code was meant: few letters changed, case, tones and separators not counted.
final class Nearest {

    private Nearest() {
    }

    static @Nullable String to(String typed, Collection<String> codes) {
        var wanted = plain(typed);
        int least = Math.max(2, wanted.length() / 4) + 1;
        String nearest = null;
        for (var code : codes) {
            int changes = changes(wanted, plain(code), least);
            if (changes < least) {
                least = changes;
                nearest = code;
            }
        }
        return nearest;
    }

    private static String plain(String code) {
        return Normalizer.normalize(code.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replace('đ', 'd')
                .replaceAll("[\\p{M} ._-]", "");
    }

    /// Letters put in, left out or changed (Levenshtein); `limit` when there are as many or more.
    private static int changes(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return Math.min(limit, row[other.length()]);
    }
}
