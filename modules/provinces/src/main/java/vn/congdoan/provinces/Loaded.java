package vn.congdoan.provinces;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.kernel.Message;

/// What came of loading a plugin: it introduced itself, or it was refused.
///
/// @param brought null when it was refused
/// @param refusal null when it was taken
/// @param files   keeps its classes
record Loaded(@Nullable Brought brought, @Nullable Refusal refusal, PluginFiles files) {

    private static final Logger log = LoggerFactory.getLogger(Loaded.class);

    /// Was found and not taken.
    record Refusal(String id, String version, String provider, Message reason) {
    }

    static Loaded from(Path path, Calls calls) {
        var files = new PluginFiles();
        try {
            return met(files, files.getPlugin(files.loadPlugin(path)), calls);
        } catch (RuntimeException | LinkageError e) {
            log.warn("{} is no plugin that can be read", path, e);
            var name = String.valueOf(path.getFileName());
            return new Loaded(null, new Refusal(name, "", "", Message.of("provinces.refused.unreadable", name)), files);
        }
    }

    private static Loaded met(PluginFiles files, PluginWrapper plugin, Calls calls) {
        var id = plugin.getPluginId();
        var descriptor = plugin.getDescriptor();
        if (plugin.getPluginState() == PluginState.DISABLED) {
            return refused(files, plugin, Message.of("provinces.refused.version", id, descriptor.getRequires(), PluginFiles.SPI_VERSION));
        }
        try {
            var loader = plugin.getPluginClassLoader();
            return new Loaded(calls.call(id + " " + descriptor.getVersion(), loader, () -> {
                files.startPlugin(id);
                return new Introduction(descriptor, loader).meet();
            }), null, files);
        } catch (Calls.Failure e) {
            log.warn("plugin {} could not introduce itself", id, e);
            return refused(files, plugin, e.message(id, calls));
        }
    }

    private static Loaded refused(PluginFiles files, PluginWrapper plugin, Message reason) {
        var descriptor = plugin.getDescriptor();
        return new Loaded(null, new Refusal(plugin.getPluginId(), descriptor.getVersion(), String.valueOf(descriptor.getProvider()), reason),
                files);
    }

    void close() {
        files.unloadPlugins();
    }
}
