package vn.congdoan.documents.signing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a private key comes from. Closing it wipes what was secret.
public sealed interface KeySource extends AutoCloseable {

    @Override
    void close();

    /// A PKCS#12 file that was brought for this one signature.
    @SuppressWarnings("ArrayRecordComponent") // wiped after use, never compared
    record Uploaded(byte[] file, char[] password) implements KeySource {

        @Override
        public void close() {
            Arrays.fill(file, (byte) 0);
            Arrays.fill(password, '\0');
        }

        @Override
        public String toString() {
            return "Uploaded";
        }
    }

    /// A key in the token of the server (PKCS#11).
    ///
    /// @param alias null when the token holds one key
    @SuppressWarnings("ArrayRecordComponent")
    record Token(@Nullable String alias, char[] pin) implements KeySource {

        @Override
        public void close() {
            Arrays.fill(pin, '\0');
        }

        @Override
        public String toString() {
            return "Token";
        }
    }

    /// The key of an organisation that the server was given as a PKCS#12 file.
    ///
    /// @param federation code of it, for example `lai-chau`
    record OfServer(String federation) implements KeySource {

        @Override
        public void close() {
            // its password belongs to the server's settings
        }
    }
}
