package vn.congdoan.provinces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultPluginManager;
import org.pf4j.ExtensionFactory;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PropertiesPluginDescriptorFinder;
import org.pf4j.SingletonExtensionFactory;
import vn.congdoan.spi.Province;

/// PF4J as it is used here: it reads descriptors, checks versions and keeps class loaders; what a plugin brings is
/// found by the JDK's service loader.
final class PluginFiles extends DefaultPluginManager {

    /// Version of the interface that this host offers.
    static final String SPI_VERSION = Province.INTERFACE_VERSION;

    PluginFiles() {
        super(List.of());
        setSystemVersion(SPI_VERSION);
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new PluginLoader() {
            @Override
            public boolean isApplicable(Path path) {
                return Files.exists(path);
            }

            @Override
            public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
                var loader = new IsolatedLoader(PluginFiles.this, descriptor, new SpiOnly(PluginFiles.class.getClassLoader()));
                loader.addFile(path.toFile());
                return loader;
            }
        };
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PropertiesPluginDescriptorFinder();
    }

    /// Paths are given one by one.
    @Override
    protected PluginRepository createPluginRepository() {
        return new PluginRepository() {
            @Override
            public List<Path> getPluginPaths() {
                return List.of();
            }

            @Override
            public boolean deletePluginPath(@Nullable Path path) {
                return false;
            }
        };
    }

    /// In memory: the default writes a file beside the plugins.
    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        return new PluginStatusProvider() {
            private final Set<String> disabled = ConcurrentHashMap.newKeySet();

            @Override
            public boolean isPluginDisabled(String id) {
                return disabled.contains(id);
            }

            @Override
            public void disablePlugin(String id) {
                disabled.add(id);
            }

            @Override
            public void enablePlugin(String id) {
                disabled.remove(id);
            }
        };
    }

    @Override
    protected ExtensionFactory createExtensionFactory() {
        return new SingletonExtensionFactory(this);
    }
}
