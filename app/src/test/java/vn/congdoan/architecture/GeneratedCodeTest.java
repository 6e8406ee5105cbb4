package vn.congdoan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.platform.codegen.GenerateJooq;

class GeneratedCodeTest {

    private static final List<String> MODULES = List.of("platform", "access", "provinces", "organisation", "membership",
            "campaigns", "reporting", "documents");

    @TempDir
    private Path fresh;

    @Test
    void committedTablesAreWhatTheMigrationsMake() throws Exception {
        GenerateJooq.generate(Path.of(".."), fresh + "/%s", MODULES);
        for (var module : MODULES) {
            var kept = Path.of("../modules/" + module + "/src/main/java/vn/congdoan/" + module + "/jooq");
            var made = fresh.resolve(module + "/vn/congdoan/" + module + "/jooq");
            assertThat(sources(made)).as("tables of %s", module).isNotEmpty();
            assertThat(sources(kept)).as("generate the tables of %s again, see docs/building.md", module)
                    .isEqualTo(sources(made));
        }
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        var sources = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
