package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Texts that were read by a person once and must not change by themselves.
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {
    }

    static void check(String name, List<String> lines) throws IOException {
        var file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("congdoan.golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, lines);
        }
        assertThat(file).exists();
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }
}
