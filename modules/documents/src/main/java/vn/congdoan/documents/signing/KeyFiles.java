package vn.congdoan.documents.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.Optional;

/// Opens keys in PKCS#12 files.
final class KeyFiles {

    private KeyFiles() {
    }

    static SigningKey open(byte[] file, char[] password) throws Unsignable {
        if (file.length == 0) {
            throw new Unsignable("no-file");
        }
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            return StoredKeys.only(store, password, null, null);
        } catch (UnrecoverableKeyException e) {
            throw new Unsignable("password");
        } catch (IOException e) {
            throw new Unsignable(e.getCause() instanceof UnrecoverableKeyException ? "password" : "no-pkcs12");
        } catch (GeneralSecurityException e) {
            throw new Unsignable("no-pkcs12");
        }
    }

    static SigningKey ofServer(Optional<Path> path, char[] password) throws Unsignable {
        if (path.isEmpty()) {
            throw new Unsignable("no-server-key");
        }
        byte[] file = new byte[0];
        try {
            file = Files.readAllBytes(path.get());
            return open(file, password);
        } catch (IOException e) {
            throw new Unsignable("server-key-unreadable");
        } finally {
            Arrays.fill(file, (byte) 0);
            Arrays.fill(password, '\0');
        }
    }
}
