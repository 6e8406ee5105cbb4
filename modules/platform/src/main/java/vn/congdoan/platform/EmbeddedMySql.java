package vn.congdoan.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real MySQL server of our own, for those who have none: same driver, dialect and SQL as in production.
/// Its data stays in the given folder; one process at a time may use that folder. Stops with [#close()].
public final class EmbeddedMySql implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMySql.class);
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final int port;
    private final String password = UUID.randomUUID().toString();
    private final Path data;
    private final boolean ephemeral;
    private final FolderLock lock;

    /// @param cache     where the server is unpacked, once a machine
    /// @param data      its data, made when absent
    /// @param ephemeral whether the data is thrown away at the end (tests)
    /// @throws DatabaseUnavailable with a sentence for the user when the server cannot run here
    public EmbeddedMySql(Path cache, Path data, boolean ephemeral) throws IOException, InterruptedException {
        this.data = data;
        this.ephemeral = ephemeral;
        var binary = ServerBinary.unpackedInto(cache);
        Folders.own(data);
        lock = FolderLock.of(data);
        if (!Files.isDirectory(data.resolve("mysql"))) {
            binary.copyTemplateTo(data);
        }
        stopOrphan(data);
        port = freePort();
        process = start(binary);
        awaitReady();
    }

    private Process start(ServerBinary binary) throws IOException {
        var init = Folders.writeSecret(data, "init.sql", """
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                CREATE USER IF NOT EXISTS 'congdoan'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER 'congdoan'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON *.* TO 'congdoan'@'127.0.0.1';
                """.formatted(password));
        var command = binary.command(data);
        command.addAll(List.of("--port=" + port, "--bind-address=127.0.0.1",
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "congdoan-" + port + ".sock"),
                "--pid-file=" + pidFile(data), "--init-file=" + init, "--mysqlx=OFF", "--skip-name-resolve",
                "--skip-log-bin", "--secure-file-priv=NULL", "--performance-schema=OFF",
                "--innodb-buffer-pool-size=128M", "--innodb-redo-log-capacity=32M", "--default-time-zone=+00:00",
                "--max-allowed-packet=64M"));
        if (ephemeral) {
            command.addAll(List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF",
                    "--innodb-fast-shutdown=2"));
        }
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(data.resolve("mysqld.log").toFile()).start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                lock.close();
                throw new DatabaseUnavailable("The embedded database did not start; its log says:\n"
                        + Files.readString(data.resolve("mysqld.log")));
            }
            Thread.sleep(20);
        }
        Files.deleteIfExists(data.resolve("init.sql"));
        log.info("embedded MySQL ready on port {}, data in {}", port, data);
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// A server whose application was killed goes on running; the folder's lock proves that nobody needs it any more.
    private static void stopOrphan(Path data) throws IOException, InterruptedException {
        var file = pidFile(data);
        if (!Files.exists(file)) {
            return;
        }
        var number = Files.readString(file).strip(); // empty when the machine stopped while it was written
        var orphan = Optional.of(number).filter(n -> n.matches("\\d{1,18}")).flatMap(n -> ProcessHandle.of(Long.parseLong(n)))
                .filter(process -> process.info().command().filter(c -> c.endsWith("mysqld")).isPresent());
        if (orphan.isPresent()) {
            log.warn("stopping the database that a killed run left behind (process {})", orphan.get().pid());
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                orphan.get().destroyForcibly();
            }
        }
        Files.deleteIfExists(file);
    }

    private static Path pidFile(Path data) {
        return data.resolve("mysqld.pid");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?createDatabaseIfNotExist=true&sslMode=DISABLED"
                + "&allowPublicKeyRetrieval=true&" + JDBC_OPTIONS;
    }

    /// What every connection of the house needs, on any server.
    public static final String JDBC_OPTIONS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&rewriteBatchedStatements=true&cachePrepStmts=true&useLocalSessionState=true";

    public String user() {
        return "congdoan";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (ephemeral) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        lock.close();
        if (ephemeral) {
            Folders.delete(data);
        }
    }
}
