package vn.congdoan.documents.signing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What the deployment says about signing; see docs/production.md.
@Component
class SigningSettings {

    private final Environment environment;

    SigningSettings(Environment environment) {
        this.environment = environment;
    }

    /// Address of a time-stamp authority (RFC 3161); without one signatures are made without a time stamp.
    Optional<URI> timeStamps() {
        return text("congdoan.signing.tsa-url").map(URI::create);
    }

    Duration timeStampPatience() {
        return text("congdoan.signing.tsa-timeout").map(DurationStyle::detectAndParse).orElse(Duration.ofSeconds(10));
    }

    /// Configuration of SunPKCS11 for the token at the server.
    Optional<Path> token() {
        return text("congdoan.signing.pkcs11-config").map(Path::of);
    }

    /// File of the key of a federation's organisation.
    Optional<Path> sealFile(String federation) {
        return text("congdoan.signing.seal." + federation + ".file").map(Path::of);
    }

    char[] sealPassword(String federation) {
        return text("congdoan.signing.seal." + federation + ".password").orElse("").toCharArray();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }
}
