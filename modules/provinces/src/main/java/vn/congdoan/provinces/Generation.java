package vn.congdoan.provinces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import vn.congdoan.kernel.Message;

/// The plugins as one look at the folders found them. Jars are copied first, so that files may be replaced meanwhile.
final class Generation {

    private static final Logger log = LoggerFactory.getLogger(Generation.class);

    /// Was found and not taken.
    record Refusal(String id, String version, String provider, Message reason) {
    }

    private final PluginFiles files = new PluginFiles();
    private final Calls calls;
    private final Path copies;
    private final Map<String, Brought> taken = new LinkedHashMap<>();
    private final List<Refusal> refused = new ArrayList<>();

    Generation(List<Path> paths, Calls calls) {
        this.calls = calls;
        try {
            copies = Files.createTempDirectory("congdoan-plugins");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths.forEach(this::take);
        log.info("plugins taken: {}, refused: {}", taken.keySet(), refused.stream().map(Refusal::id).toList());
    }

    List<Brought> taken() {
        return List.copyOf(taken.values());
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }

    Optional<Brought> find(String id) {
        return Optional.ofNullable(taken.get(id));
    }

    private void take(Path path) {
        try {
            if (files.knows(path)) {
                log.info("{} is left aside: a plugin of the same id was found before", path);
                return;
            }
            meet(files.getPlugin(files.loadPlugin(copied(path))));
        } catch (RuntimeException | LinkageError | IOException e) {
            log.warn("{} is no plugin that can be read", path, e);
            var name = String.valueOf(path.getFileName());
            refused.add(new Refusal(name, "", "", Message.of("provinces.refused.unreadable", name)));
        }
    }

    private Path copied(Path path) throws IOException {
        return Files.isDirectory(path) ? path : Files.copy(path, copies.resolve(path.getFileName()));
    }

    private void meet(PluginWrapper plugin) {
        var descriptor = plugin.getDescriptor();
        if (plugin.getPluginState() == PluginState.DISABLED) {
            refuse(plugin, Message.of("provinces.refused.version", plugin.getPluginId(), descriptor.getRequires(), PluginFiles.SPI_VERSION));
            return;
        }
        try {
            var loader = plugin.getPluginClassLoader();
            var brought = calls.call(plugin.getPluginId(), loader, () -> {
                files.startPlugin(plugin.getPluginId());
                return new Introduction(descriptor, loader).meet();
            });
            taken.put(brought.id(), brought);
        } catch (Calls.Threw e) {
            log.warn("plugin {} could not introduce itself", plugin.getPluginId(), e.what());
            refuse(plugin, e.what() instanceof Nonsense nonsense ? nonsense.of(plugin.getPluginId())
                    : Message.of("provinces.failed.threw", plugin.getPluginId(), String.valueOf(e.what())));
        } catch (Calls.Overstayed | Calls.Crowded e) {
            refuse(plugin, Message.of("provinces.failed.overstayed", plugin.getPluginId(), calls.deadline().toMillis() / 1000.0));
        }
    }

    private void refuse(PluginWrapper plugin, Message reason) {
        var descriptor = plugin.getDescriptor();
        refused.add(new Refusal(plugin.getPluginId(), descriptor.getVersion(), String.valueOf(descriptor.getProvider()), reason));
    }

    /// For a generation that nobody asks any more.
    void close() {
        files.unloadPlugins();
        try {
            FileSystemUtils.deleteRecursively(copies);
        } catch (IOException e) {
            log.info("{} is left behind", copies, e);
        }
    }
}
