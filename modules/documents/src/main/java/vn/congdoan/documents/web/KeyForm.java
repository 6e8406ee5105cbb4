package vn.congdoan.documents.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.congdoan.documents.signing.KeySource;

/// The fields of the fragment `documents/signing :: key`.
///
/// @param source      `file`, `token` or `server`; nothing means a file
/// @param keyPassword of the file, or the token's PIN
/// @param keyAlias    of the key in the token, empty when it holds one
record KeyForm(@Nullable String source, @Nullable MultipartFile keyFile, @Nullable String keyPassword,
        @Nullable String keyAlias) {

    /// @param federation code of the signer's federation
    KeySource key(String federation) {
        var password = (keyPassword == null ? "" : keyPassword).toCharArray();
        return switch (source == null ? "file" : source) {
            case "server" -> new KeySource.OfServer(federation);
            case "token" -> new KeySource.Token(keyAlias == null || keyAlias.isBlank() ? null : keyAlias.strip(), password);
            default -> new KeySource.Uploaded(bytes(), password);
        };
    }

    private byte[] bytes() {
        try {
            return keyFile == null ? new byte[0] : keyFile.getBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return "KeyForm[" + source + "]"; // the password stays out of logs
    }
}
