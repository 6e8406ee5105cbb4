package vn.congdoan.provinces;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import vn.congdoan.spi.Province;

/// Plugins compiled while the test runs, some of them evil.
public final class TestPlugins {

    private TestPlugins() {
    }

    /// Answers one cell per unit and indicator, or misbehaves as the campaign's code says.
    public static Path compile(String id) {
        return compile(id, id, ">=1.0.0 & <2.0.0", "");
    }

    /// @param ownId    what the class says it is
    /// @param requires versions of the interface
    /// @param begin    statement run by the constructor
    public static Path compile(String id, String ownId, String requires, String begin) {
        return compile(id, "1.2.3", ownId, requires, begin);
    }

    public static Path version(String id, String version) {
        return compile(id, version, id, ">=1.0.0 & <2.0.0", "");
    }

    static Generation load(List<Path> paths, Calls calls) {
        return Generation.of(paths.stream().map(path -> Loaded.from(path, calls)).toList());
    }

    private static Path compile(String id, String version, String ownId, String requires, String begin) {
        try {
            var folder = Files.createTempDirectory("plugin-" + id);
            Files.writeString(folder.resolve("plugin.properties"), """
                    plugin.id=%s
                    plugin.version=%s
                    plugin.requires=%s
                    plugin.provider=Test
                    """.formatted(id, version, requires));
            Files.createDirectories(folder.resolve("META-INF/services"));
            Files.writeString(folder.resolve("META-INF/services/vn.congdoan.spi.Province"), "evil.Evil\n");
            javac(folder, source(ownId, begin));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path jar(Path classes, Path jar) {
        try (var out = new JarOutputStream(Files.newOutputStream(jar)); var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String ownId, String begin) throws IOException {
        try (var in = TestPlugins.class.getResourceAsStream("/plugins/Evil.txt")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), UTF_8).replace("$ID$", ownId).replace("$BEGIN$", begin)
                    .replace("$LOOK$", ownId.equals("curious") ? "Class.forName(name)" : "name");
        }
    }

    private static void javac(Path folder, String source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var unit = new SimpleJavaFileObject(URI.create("string:///evil/Evil.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var spi = Province.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        var said = new StringWriter();
        var options = List.of("-d", folder.toString(), "-classpath", spi, "-proc:none");
        if (!compiler.getTask(said, null, null, options, null, List.of(unit)).call()) {
            throw new IllegalStateException(said.toString());
        }
    }
}
