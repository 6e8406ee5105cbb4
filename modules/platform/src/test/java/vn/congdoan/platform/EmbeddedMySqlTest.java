package vn.congdoan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMySqlTest {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache/congdoan");

    @TempDir
    private Path data;

    @Test
    void secondStartFindsItsData() throws Exception {
        try (var server = new EmbeddedMySql(CACHE, data, false)) {
            execute(server, "create table kept (n int)");
        }
        try (var server = new EmbeddedMySql(CACHE, data, false)) {
            execute(server, "insert into kept values (1)");
        }
    }

    @Test
    void dataIsItsOwnersAloneAndNoPasswordStaysInIt() throws Exception {
        try (var server = new EmbeddedMySql(CACHE, data, false)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
            assertThat(data.resolve("init.sql")).doesNotExist();
        }
    }

    @Test
    void folderInUseIsRefused() throws Exception {
        try (var server = new EmbeddedMySql(CACHE, data, false)) {
            assertThatIllegalStateException().isThrownBy(() -> new EmbeddedMySql(CACHE, data, false).close())
                    .withMessageContaining(data.toString()).withMessageContaining("CONGDOAN_DATA_DIR");
        }
    }

    @Test
    void orphanOfAKilledRunIsStoppedAndItsDataKept() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var killed = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                OrphanMaker.class.getName(), CACHE.toString(), data.toString())
                .redirectErrorStream(true).redirectOutput(data.resolve("../orphan-maker.log").toFile()).start();
        assertThat(killed.waitFor()).isNotZero();
        long orphan = Long.parseLong(Files.readString(data.resolve("mysqld.pid")).strip());
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (var server = new EmbeddedMySql(CACHE, data, false)) {
            execute(server, "insert into left_behind values (2)");
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    static void execute(EmbeddedMySql server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("t"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Starts a server and is killed before it can stop it.
    static final class OrphanMaker {
        public static void main(String[] arguments) throws Exception {
            var server = new EmbeddedMySql(Path.of(arguments[0]), Path.of(arguments[1]), false);
            execute(server, "create table left_behind (n int)");
            Runtime.getRuntime().halt(137);
        }
    }
}
