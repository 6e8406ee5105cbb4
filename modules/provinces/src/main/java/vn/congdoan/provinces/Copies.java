package vn.congdoan.provinces;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.congdoan.provinces.files.Inspection;
import vn.congdoan.provinces.files.Manifest;

/// This node's own copies of plugin files, each inspected once. What is loaded is the copy that was inspected, whatever
/// becomes of the file meanwhile.
@Component
class Copies {

    /// @param manifest what was found in it
    record Copy(Manifest manifest, Path path) {

        byte[] content() {
            try {
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Inspection inspection;
    private final Stock stock;
    private final Path folder;
    private final Map<String, Copy> copies = new ConcurrentHashMap<>();

    Copies(Inspection inspection, Stock stock) {
        this.inspection = inspection;
        this.stock = stock;
        try {
            folder = Files.createTempDirectory("congdoan-plugins");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param trusted of the distribution: needs no signer
    Copy of(Path file, boolean trusted) {
        try {
            if (Files.size(file) > inspection.limits().largest()) {
                return new Copy(inspection.of(file, String.valueOf(file.getFileName()), false), file);
            }
            return of(String.valueOf(file.getFileName()), Files.readAllBytes(file), trusted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Copy of(String name, byte[] content, boolean trusted) {
        try {
            var copy = Files.createTempFile(folder, "plugin", ".jar");
            Files.write(copy, content);
            var manifest = inspection.of(copy, name, !trusted);
            var known = copies.get(manifest.sha256());
            if (known != null && known.manifest().faults().equals(manifest.faults())) {
                Files.delete(copy);
                return known;
            }
            var fresh = new Copy(manifest, copy);
            copies.put(manifest.sha256(), fresh);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fetched from the stock when this node does not have it.
    Optional<Copy> of(Stock.Kept kept) {
        var known = copies.get(kept.sha256());
        return known != null ? Optional.of(known) : stock.content(kept.sha256()).map(content -> of(kept.fileName(), content, false));
    }

    @PreDestroy
    void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
