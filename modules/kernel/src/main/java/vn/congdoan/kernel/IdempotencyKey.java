package vn.congdoan.kernel;

import java.util.UUID;

/// Chosen by the one who asks, so that the same request sent twice is carried out once.
///
/// @param value 1 to 100 visible ASCII characters
public record IdempotencyKey(String value) {

    public IdempotencyKey {
        if (!value.matches("[\\x21-\\x7E]{1,100}")) {
            throw new IllegalArgumentException("an idempotency key has 1 to 100 visible ASCII characters");
        }
    }

    /// A fresh key for a form that is about to be shown.
    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }
}
