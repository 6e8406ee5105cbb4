package vn.congdoan.documents.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.seals.SignatureImage;

/// What is to be signed by whom.
///
/// @param image    null when nothing but the certificate shall speak
/// @param signer   name that stands in the document, compared with the certificate's; null when it does not matter
/// @param reason   shown by readers of PDF, for example `Ký ban hành`
/// @param location place of signing
public record SigningRequest(SigningRole role, KeySource key, @Nullable SignatureImage image, @Nullable String signer,
        String reason, String location, Instant at) {
}
