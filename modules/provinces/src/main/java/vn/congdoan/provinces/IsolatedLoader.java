package vn.congdoan.provinces;

import java.util.List;
import java.util.Set;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/// Loads one plugin. The JDK's base is visible but for what opens the way out. This keeps plugins apart from the house;
/// it is no sandbox against a plugin that was written to break out.
final class IsolatedLoader extends PluginClassLoader {

    private static final List<String> HIDDEN_PACKAGES = List.of("java.sql.", "java.net.http.", "javax.sql.", "javax.naming.");
    private static final Set<String> HIDDEN_TYPES = Set.of("java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.ProcessHandle",
            "java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket");

    IsolatedLoader(PluginManager manager, PluginDescriptor descriptor, ClassLoader parent) {
        super(manager, descriptor, parent, ClassLoadingStrategy.APD);
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
