package vn.congdoan.documents.verification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Ten characters that a person reads from paper and types: nine at random and a check character that betrays one
/// mistyped character and two neighbours that changed places. `0 O 1 I L` do not occur.
///
/// @param value without the hyphen with which it is printed
public record VerificationCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // 31, a prime: the check needs one
    private static final int LENGTH = 10;
    private static final RandomGenerator RANDOM = new SecureRandom();

    public VerificationCode {
        if (!correct(value)) {
            throw new IllegalArgumentException("no verification code");
        }
    }

    static VerificationCode random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.append(check(code)).toString());
    }

    /// As typed, in any case, with blanks and hyphens anywhere.
    static Optional<VerificationCode> typed(String typed) {
        var bare = typed.replaceAll("[\\s\\-–.]", "").toUpperCase(Locale.ROOT);
        return correct(bare) ? Optional.of(new VerificationCode(bare)) : Optional.empty();
    }

    /// `ABCDE-FGHJK`
    public String printed() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    private static boolean correct(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /// Weights 1 to 9 modulo a prime, the check character having weight 10.
    private static char check(CharSequence start) {
        int sum = 0;
        for (int i = 0; i < start.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(start.charAt(i));
        }
        int inverse = 28; // of 10 modulo 31
        return ALPHABET.charAt(Math.floorMod(-sum * inverse, ALPHABET.length()));
    }
}
