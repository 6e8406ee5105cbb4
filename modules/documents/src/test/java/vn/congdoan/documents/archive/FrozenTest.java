package vn.congdoan.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FrozenTest {

    private static final Pattern CHANGES = Pattern.compile("\\.(update|deleteFrom|mergeInto|truncate)\\(DOC_ISSUED(_FILE)?\\)");

    @Test
    void noStatementChangesOrRemovesAnIssuedDocument() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources).noneMatch(FrozenTest::changes);
        }
        assertThat(CHANGES.matcher("jooq.update(DOC_ISSUED)").find()).isTrue();
    }

    @Test
    void filesAreNamedAfterTheDocumentAndTheAnnex() {
        assertThat(Frozen.name("78", "KH-LĐLĐ")).isEqualTo("78-KH-LDLD.pdf");
        assertThat(Frozen.annex("78", "KH-LĐLĐ", 2, 2)).isEqualTo("78-KH-LDLD-PHU-LUC-2.pdf");
        assertThat(Frozen.annex("78a", "KH-LĐLĐ", 1, 1)).isEqualTo("78A-KH-LDLD-PHU-LUC.pdf");
    }

    private static boolean changes(Path source) {
        try {
            return CHANGES.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
