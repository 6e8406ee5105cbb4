package vn.congdoan.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// The MySQL 8.0.31 server that a jar from Maven Central carries as a resource, unpacked and ready to start.
final class ServerBinary {

    private static final String VERSION = "mysql-8.0.31";
    private static final List<String> STAND_INS = List.of("libaio.so.1", "libnuma.so.1");

    private static final String OTHER_SERVER = "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
            + " SPRING_DATASOURCE_PASSWORD to a MySQL 9 server (`docker compose up mysql` starts one).";

    private final Path base;
    private final Path template;

    private ServerBinary(Path base, Path template) {
        this.base = base;
        this.template = template;
    }

    static boolean available() {
        return ServerBinary.class.getClassLoader().getResource(archive()) != null;
    }

    private static String archive() {
        return System.getProperty("os.name").startsWith("Mac") ? "mysql-Mac_OS_X-x86_64.tar.gz" : "mysql-Linux-amd64.tar.gz";
    }

    static ServerBinary unpackedInto(Path cache) throws IOException, InterruptedException {
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!available()) {
            throw new DatabaseUnavailable("No database is configured. " + OTHER_SERVER);
        }
        if (!machine.matches("(Linux|Mac OS X) (amd64|x86_64)")) {
            throw new DatabaseUnavailable("The embedded database does not run on " + machine + ". " + OTHER_SERVER);
        }
        var base = Folders.once(cache, VERSION, ServerBinary::unpack);
        var template = Folders.once(cache, VERSION + "-data", empty -> initialise(base, empty));
        return new ServerBinary(base, template.resolve("data"));
    }

    void copyTemplateTo(Path data) throws IOException {
        Folders.copy(template, data);
    }

    List<String> command(Path data) {
        return command(base, data);
    }

    private static List<String> command(Path base, Path data) {
        var command = new ArrayList<>(List.of(base.resolve("bin/mysqld").toString(), "--no-defaults", "--basedir=" + base,
                "--datadir=" + data, "--lc-messages-dir=" + base.resolve("share"), "--innodb-use-native-aio=OFF"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static void initialise(Path base, Path folder) throws IOException, InterruptedException {
        var data = folder.resolve("data");
        var log = folder.resolve("init.log");
        var command = command(base, data);
        command.addAll(List.of("--initialize-insecure", "--innodb-redo-log-capacity=8M", "--innodb-doublewrite=OFF"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new DatabaseUnavailable("The embedded database could not be initialised; its log says:\n"
                    + Files.readString(log));
        }
        Files.deleteIfExists(data.resolve("auto.cnf")); // every copy gets an identity of its own
    }

    private static void unpack(Path to) throws IOException {
        try (var archive = resource(archive());
                var tar = new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(archive, 1 << 16), 1 << 16))) {
            @Nullable TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                write(entry, tar, to);
            }
        }
        for (var library : STAND_INS) {
            try (var in = resource("embedded-mysql/" + library)) {
                Files.copy(in, to.resolve("lib/private").resolve(library));
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path to) throws IOException {
        var file = to.resolve(entry.getName()).normalize();
        if (!file.startsWith(to)) {
            throw new IOException("the archive points outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + file);
            }
        }
    }

    private static InputStream resource(String name) throws IOException {
        var in = ServerBinary.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("missing from the class path: " + name);
        }
        return in;
    }
}
