package vn.congdoan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The password of all demo users: chosen by `CONGDOAN_DEMO_PASSWORD`, else made once and kept with the data.
@Component
class DemoPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Environment environment;

    DemoPassword(Environment environment) {
        this.environment = environment;
    }

    String value() {
        var chosen = environment.getProperty("congdoan.demo.password", "");
        return chosen.isBlank() ? kept() : chosen;
    }

    private String kept() {
        var file = Path.of(environment.getProperty("congdoan.data-dir", "./data")).resolve("demo-password.txt");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file, PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
                Files.writeString(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the demo password cannot be kept in " + file, e);
        }
    }

    /// Twelve letters and digits in threes, without the ones that look alike: about 59 bits.
    private static String random() {
        var random = new SecureRandom();
        var word = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            word.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
