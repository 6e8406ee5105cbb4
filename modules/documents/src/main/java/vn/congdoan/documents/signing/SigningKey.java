package vn.congdoan.documents.signing;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A private key that is ready to sign.
///
/// @param chain    the key's certificate first
/// @param provider that holds the key; null for a key in memory
record SigningKey(PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider) {

    SigningKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    @Override
    public String toString() {
        return "SigningKey";
    }
}
