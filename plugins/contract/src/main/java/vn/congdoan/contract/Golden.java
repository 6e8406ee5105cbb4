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
        assertThat(file).as("the golden text of %s: run the tests with -Dcongdoan.golden=write, read it, commit it", name).exists();
        assertThat(lines).as("%s reads otherwise than %s; when it is meant to, write it anew with -Dcongdoan.golden=write and read what changed",
                name, file).isEqualTo(Files.readAllLines(file));
    }
}
