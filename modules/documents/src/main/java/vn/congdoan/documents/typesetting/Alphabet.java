package vn.congdoan.documents.typesetting;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.documents.fonts.Typeface;

/// The characters that can be printed. Asked while a text is written, so that a letter without a glyph is found on its
/// line and not on paper.
public final class Alphabet {

    /// Latin letters, signs and Vietnamese vowels; all faces have them.
    private static final int COMMON = 0x17F;

    private Alphabet() {
    }

    /// The first character that no face can print; null when there is none.
    public static @Nullable String missing(String text) {
        if (text.chars().allMatch(c -> c <= COMMON || c >= 0x1EA0 && c <= 0x1EF9)) {
            return null;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c > COMMON && !Typist.invisible(c) && !printed(c)) {
                return Character.toString(composed.codePointAt(i));
            }
        }
        return null;
    }

    private static boolean printed(char c) {
        return Character.isWhitespace(c) || Typeface.of(Face.REGULAR).width(Typist.tieOr(c)) >= 0;
    }
}
