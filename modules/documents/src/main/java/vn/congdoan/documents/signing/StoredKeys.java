package vn.congdoan.documents.signing;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the private key among what a store holds.
final class StoredKeys {

    private StoredKeys() {
    }

    /// @param alias    null when there is only one key
    /// @param provider of a token; null for a file
    static SigningKey only(KeyStore store, char @Nullable [] password, @Nullable String alias, @Nullable Provider provider)
            throws GeneralSecurityException, Unsignable {
        var keys = aliases(store);
        if (keys.isEmpty()) {
            throw new Unsignable("no-key");
        }
        if (alias == null && keys.size() > 1) {
            throw new Unsignable("several-keys", String.join(", ", keys));
        }
        var chosen = alias == null ? keys.getFirst() : alias;
        if (!keys.contains(chosen)) {
            throw new Unsignable("no-such-key", chosen, String.join(", ", keys));
        }
        return key(store, chosen, password, provider);
    }

    private static List<String> aliases(KeyStore store) throws GeneralSecurityException {
        var found = new ArrayList<String>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate) {
                found.add(alias);
            }
        }
        return found;
    }

    private static SigningKey key(KeyStore store, String alias, char @Nullable [] password, @Nullable Provider provider)
            throws GeneralSecurityException, Unsignable {
        if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new Unsignable("no-key");
        }
        var chain = Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
        return new SigningKey(key, chain, provider);
    }
}
