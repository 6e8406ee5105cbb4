package vn.congdoan.provinces;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/// Where plugin files lie on this node.
@Component
class Folders {

    private final List<Path> classes;
    private final Path folder;

    Folders(@Value("${congdoan.plugins.classes:}") String classes,
            @Value("${congdoan.plugins.dir:${congdoan.data-dir:./data}/plugins}") String folder) {
        this.classes = Arrays.stream(classes.split(",")).map(String::strip).filter(path -> !path.isEmpty()).map(Path::of).toList();
        this.folder = Path.of(folder);
    }

    /// Directories with compiled classes, named by whoever develops a plugin.
    List<Path> classes() {
        return classes;
    }

    /// Beside the application: whoever could exchange these could exchange the application itself.
    List<Path> distribution() {
        return Stream.of(new ApplicationHome(), new ApplicationHome(Folders.class)).map(ApplicationHome::getSource)
                .filter(source -> source != null && source.isFile()).map(Folders::beside).distinct().flatMap(path -> jars(path).stream()).toList();
    }

    /// Unpacked, the modules lie in `lib` beside the application.
    private static Path beside(File jar) {
        var path = jar.toPath().toAbsolutePath();
        boolean unpacked = path.getNameCount() > 1 && path.getName(path.getNameCount() - 2).toString().equals("lib");
        return unpacked ? path.resolve("../../plugins").normalize() : path.resolveSibling("plugins");
    }

    /// Where the operator puts files.
    List<Path> dropped() {
        return jars(folder);
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
