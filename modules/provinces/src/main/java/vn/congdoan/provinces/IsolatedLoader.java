package vn.congdoan.provinces;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;
import vn.congdoan.provinces.bytecode.Weaving;

/// Loads one plugin. The JDK's base is visible but for what opens the way out. This keeps plugins apart from the house;
/// it is no sandbox against a plugin that was written to break out.
final class IsolatedLoader extends PluginClassLoader {

    private static final List<String> HIDDEN_PACKAGES = List.of("java.sql.", "java.net.http.", "javax.sql.", "javax.naming.");
    private static final Set<String> HIDDEN_TYPES = Set.of("java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.ProcessHandle",
            "java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket");

    private final Weaving weaving;

    IsolatedLoader(PluginManager manager, PluginDescriptor descriptor, SpiOnly parent) {
        super(manager, descriptor, parent, ClassLoadingStrategy.APD);
        this.weaving = new Weaving(this, parent.host());
    }

    /// The plugin's own classes are defined with the host's stops in them.
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (var in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            var woven = weaving.weave(in.readAllBytes());
            return defineClass(name, woven, 0, woven.length);
        } catch (IOException | IllegalArgumentException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (HIDDEN_TYPES.contains(name) || HIDDEN_PACKAGES.stream().anyMatch(name::startsWith)) {
            throw new ClassNotFoundException(name + " is not visible to plugins");
        }
        // PF4J would ask the application's loader for these
        return name.startsWith("java.") ? getParent().loadClass(name) : super.loadClass(name);
    }
}
