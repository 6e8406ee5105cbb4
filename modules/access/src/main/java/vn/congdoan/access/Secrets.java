package vn.congdoan.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Random secrets and their digests.
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /// Nothing that is misread on paper: no 0 o 1 l i.
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secrets() {
    }

    /// 256 random bits in 43 letters, digits, `-` and `_`.
    static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Four groups of four, to be read out or written on a slip: 79 bits.
    static String initialPassword() {
        var password = new StringBuilder(19);
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return password.toString();
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
