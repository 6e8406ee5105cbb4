package vn.congdoan.documents.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.util.concurrent.locks.ReentrantLock;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The token at the server. One signature at a time: a token stays open for the whole process once its PIN was
/// given, so it is closed again before anybody else may try.
@Component
class TokenKeys {

    private final SigningSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Provider provider;

    TokenKeys(SigningSettings settings) {
        this.settings = settings;
    }

    boolean configured() {
        return settings.token().isPresent();
    }

    /// What is done with a key while the token is open.
    interface Use<T> {
        T with(SigningKey key) throws Unsignable, IOException;
    }

    <T> T use(KeySource.Token source, Use<T> use) throws Unsignable, IOException {
        lock.lock();
        try {
            var token = provider();
            try {
                return use.with(open(token, source));
            } finally {
                close(token);
            }
        } finally {
            lock.unlock();
        }
    }

    private static SigningKey open(Provider token, KeySource.Token source) throws Unsignable {
        try {
            var store = KeyStore.getInstance("PKCS11", token);
            store.load(null, source.pin());
            return StoredKeys.only(store, null, source.alias(), token);
        } catch (IOException e) {
            throw new Unsignable(e.getCause() instanceof UnrecoverableKeyException ? "pin" : "token");
        } catch (GeneralSecurityException e) {
            throw new Unsignable("token");
        }
    }

    private static void close(Provider token) throws Unsignable {
        try {
            ((AuthProvider) token).logout();
        } catch (LoginException e) {
            throw new Unsignable("token");
        }
    }

    private Provider provider() throws Unsignable {
        if (provider == null) {
            provider = configure(settings.token().orElseThrow(() -> new Unsignable("no-token")));
        }
        return provider;
    }

    private static Provider configure(Path path) throws Unsignable {
        try {
            return Security.getProvider("SunPKCS11").configure(path.toString());
        } catch (RuntimeException e) {
            throw new Unsignable("token");
        }
    }
}
