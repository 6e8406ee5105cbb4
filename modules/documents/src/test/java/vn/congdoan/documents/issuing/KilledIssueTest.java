package vn.congdoan.documents.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.platform.EmbeddedMySql;

@Tag("database")
class KilledIssueTest {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache/congdoan");

    @TempDir
    private Path data;

    @Test
    void aKilledProcessLeavesNoNumberWithoutADocumentAndNoGap() throws Exception {
        var log = data.resolve("killed.log");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), IssuesAndDies.class.getName(), data.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(() -> read(log)).isTrue();
        assertThat(process.exitValue()).as(() -> read(log)).isEqualTo(IssuesAndDies.KILLED);
        try (var server = new EmbeddedMySql(CACHE, data.resolve("mysql"), false)) {
            long issued = number(server, "select count(*) from doc_issued");
            assertThat(issued).isGreaterThanOrEqualTo(IssuesAndDies.ISSUED);
            assertThat(number(server, "select count(*) from doc_number")).isEqualTo(issued);
            assertThat(number(server, "select max(number) from doc_number")).isEqualTo(issued);
            assertThat(number(server, "select next_number - 1 from doc_series")).isEqualTo(issued);
            assertThat(number(server, "select count(*) from doc_document where stage = 'issued'")).isEqualTo(issued);
            assertThat(number(server, "select count(*) from doc_verification")).isEqualTo(issued);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static long number(EmbeddedMySql server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("congdoan"), server.user(), server.password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
