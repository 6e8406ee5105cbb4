package vn.congdoan.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.platform.EmbeddedMySql;

/// The steps are: the ledger's entry with its fact in the registry, and the figures that the fact changes.
class KilledProcessTest {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache/congdoan");

    @TempDir
    private Path data;

    @Test
    void killBetweenTwoStepsLosesNoFactAndAppliesNoneTwice() throws Exception {
        assertThat(run(EntersAndDies.class)).isEqualTo(EntersAndDies.KILLED);
        long entered;
        try (var server = new EmbeddedMySql(CACHE, data.resolve("mysql"), false)) {
            entered = number(server, "select sum(if(kind = 'LOSS', -amount, amount)) from mbr_movement");
            assertThat(entered).isGreaterThanOrEqualTo(EntersAndDies.ENTRIES);
            assertThat(number(server, "select count(*) from EVENT_PUBLICATION")).as("facts under way when it was killed").isPositive();
            assertThat(number(server, "select coalesce(sum(if(kind = 'LOSS', -amount, amount)), 0) from rpt_daily"))
                    .as("figures that the killed run had reached").isLessThan(entered);
        }
        assertThat(run(Settles.class)).isZero();
        try (var server = new EmbeddedMySql(CACHE, data.resolve("mysql"), false)) {
            assertThat(number(server, "select count(*) from EVENT_PUBLICATION")).isZero();
            assertThat(number(server, "select sum(if(kind = 'LOSS', -amount, amount)) from rpt_daily")).isEqualTo(entered);
        }
    }

    private int run(Class<?> main) throws IOException, InterruptedException {
        var log = data.resolve(main.getSimpleName() + ".log");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName(), data.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(() -> read(log)).isTrue();
        assertThat(process.exitValue()).as(() -> read(log)).isIn(0, EntersAndDies.KILLED);
        return process.exitValue();
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
