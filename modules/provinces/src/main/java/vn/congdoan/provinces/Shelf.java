package vn.congdoan.provinces;

import jakarta.annotation.PreDestroy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/// Where plugins come from, and the ones that are there now. Given class directories come first, then the jars of the
/// folder, then those beside the application; of several with the same id the first is taken.
@Component
class Shelf {

    private final List<Path> classes;
    private final List<Path> folders;
    private final Calls calls;
    private volatile Generation current;

    Shelf(@Value("${congdoan.plugins.classes:}") String classes,
            @Value("${congdoan.plugins.dir:${congdoan.data-dir:./data}/plugins}") String folder, Calls calls) {
        this.classes = Arrays.stream(classes.split(",")).map(String::strip).filter(path -> !path.isEmpty()).map(Path::of).toList();
        this.folders = Stream.concat(Stream.of(Path.of(folder)), besideTheApplication().stream()).toList();
        this.calls = calls;
        this.current = new Generation(paths(), calls);
    }

    Generation now() {
        return current;
    }

    /// Looks again. Calls under way end on the plugins they began with, whose files are closed well after.
    synchronized void look() {
        var before = current;
        current = new Generation(paths(), calls);
        Thread.ofVirtual().name("plugins-of-before").start(() -> {
            try {
                Thread.sleep(calls.deadline().multipliedBy(2));
                before.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @PreDestroy
    void close() {
        current.close();
    }

    private static Optional<Path> besideTheApplication() {
        return Optional.ofNullable(new ApplicationHome().getSource()).filter(File::isFile)
                .map(jar -> jar.toPath().resolveSibling("plugins"));
    }

    private List<Path> paths() {
        return Stream.concat(classes.stream(), folders.stream().distinct().filter(Files::isDirectory).flatMap(Shelf::jars)).toList();
    }

    private static Stream<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
