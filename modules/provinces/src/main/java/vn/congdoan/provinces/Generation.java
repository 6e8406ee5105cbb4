package vn.congdoan.provinces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultVersionManager;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import vn.congdoan.kernel.Message;

/// The plugins as one look at the folders found them. Jars are copied first, so that files may be replaced meanwhile.
final class Generation {

    private static final Logger log = LoggerFactory.getLogger(Generation.class);
    static final Comparator<String> BY_VERSION = new DefaultVersionManager()::compareVersions;

    /// Was found and not taken.
    record Refusal(String id, String version, String provider, Message reason) {
    }

    private final List<PluginFiles> files = new ArrayList<>();
    private final Calls calls;
    private final Path copies;
    private final List<Brought> taken = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    Generation(List<Path> paths, Calls calls) {
        this.calls = calls;
        try {
            copies = Files.createTempDirectory("congdoan-plugins");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths.forEach(this::take);
        log.info("plugins taken: {}, refused: {}", taken.stream().map(plugin -> plugin.id() + " " + plugin.version()).toList(),
                refused.stream().map(Refusal::id).toList());
    }

    List<Brought> taken() {
        return List.copyOf(taken);
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }

    /// @param version null for the newest
    Optional<Brought> find(String id, @Nullable String version) {
        return versions(id).stream().filter(plugin -> version == null || plugin.version().equals(version)).findFirst();
    }

    /// The newest first.
    List<Brought> versions(String id) {
        return taken.stream().filter(plugin -> plugin.id().equals(id))
                .sorted(Comparator.comparing(Brought::version, BY_VERSION).reversed()).toList();
    }

    /// Of each plugin, in the order in which they were found.
    List<Brought> newest() {
        return taken.stream().map(Brought::id).distinct().map(id -> versions(id).getFirst()).toList();
    }

    private void take(Path path) {
        try {
            var one = new PluginFiles();
            files.add(one);
            meet(one, one.getPlugin(one.loadPlugin(copied(path))));
        } catch (RuntimeException | LinkageError | IOException e) {
            log.warn("{} is no plugin that can be read", path, e);
            var name = String.valueOf(path.getFileName());
            refused.add(new Refusal(name, "", "", Message.of("provinces.refused.unreadable", name)));
        }
    }

    private Path copied(Path path) throws IOException {
        return Files.isDirectory(path) ? path : Files.copy(path, copies.resolve(path.getFileName()));
    }

    private void meet(PluginFiles one, PluginWrapper plugin) {
        var descriptor = plugin.getDescriptor();
        if (find(plugin.getPluginId(), descriptor.getVersion()).isPresent()) {
            log.info("{} is left aside: the same version was found before", plugin.getPluginPath());
            return;
        }
        if (plugin.getPluginState() == PluginState.DISABLED) {
            refuse(plugin, Message.of("provinces.refused.version", plugin.getPluginId(), descriptor.getRequires(), PluginFiles.SPI_VERSION));
            return;
        }
        try {
            var loader = plugin.getPluginClassLoader();
            taken.add(calls.call(plugin.getPluginId(), loader, () -> {
                one.startPlugin(plugin.getPluginId());
                return new Introduction(descriptor, loader).meet();
            }));
        } catch (Calls.Threw e) {
            log.warn("plugin {} could not introduce itself", plugin.getPluginId(), e.what());
            refuse(plugin, e.what() instanceof Nonsense nonsense ? nonsense.of(plugin.getPluginId())
                    : Message.of("provinces.failed.threw", plugin.getPluginId(), String.valueOf(e.what())));
        } catch (Calls.Greedy e) {
            refuse(plugin, Message.of("provinces.failed.greedy", plugin.getPluginId(), calls.memory().toMegabytes()));
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
        files.forEach(PluginFiles::unloadPlugins);
        try {
            FileSystemUtils.deleteRecursively(copies);
        } catch (IOException e) {
            log.info("{} is left behind", copies, e);
        }
    }
}
