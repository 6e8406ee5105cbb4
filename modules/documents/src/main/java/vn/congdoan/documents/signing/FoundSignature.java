package vn.congdoan.documents.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A signature in a document, as it was found there. Says what the file proves of itself; whether the certificate's
/// issuer is to be trusted is left to the reader.
///
/// @param role          null when it stands in no field of ours
/// @param signer        common name of the certificate
/// @param issuer        common name of the certificate's issuer
/// @param serial        of the certificate, in hexadecimal digits
/// @param signedAt      as the signer's computer said
/// @param stampedAt     as a time-stamp authority said; null without a time stamp
/// @param intact        what it covers is unchanged, and it was made with the certificate's key
/// @param coversWhole   nothing was added to the file after it; false for every signature but the last
public record FoundSignature(@Nullable SigningRole role, String signer, String issuer, String serial,
        @Nullable Instant signedAt, @Nullable Instant stampedAt, boolean intact, boolean coversWhole) {
}
