package vn.congdoan.documents.seals;

import java.time.LocalDateTime;

/// An image that is in use.
///
/// @param since UTC
public record KeptImage(SignatureImage image, LocalDateTime since) {
}
