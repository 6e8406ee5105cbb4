package vn.congdoan.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever writes a province reads all of it.
class SizeTest {

    private static final int TOO_MANY = 40;

    @Test
    void theInterfaceHasFewerThanFortyPublicTypes() throws Exception {
        assertThat(publicTypes()).as("a type that only helps belongs into vn.congdoan.kit, one that only the host needs into the host")
                .hasSizeBetween(30, TOO_MANY - 1);
    }

    private static List<String> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        var root = Path.of(Province.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(root)) {
            var names = files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.contains("$") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.')).sorted().toList();
            var open = new ArrayList<String>();
            for (var name : names) {
                if (Modifier.isPublic(Class.forName(name).getModifiers())) {
                    open.add(name);
                }
            }
            return open;
        }
    }
}
