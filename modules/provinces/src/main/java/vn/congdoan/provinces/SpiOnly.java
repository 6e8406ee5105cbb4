package vn.congdoan.provinces;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdoan.provinces.bytecode.Halt;

/// What a plugin sees of the host: the interface for provinces, the kit that helps to use it, and PF4J's three markers.
/// No resources either.
final class SpiOnly extends ClassLoader {

    private static final String SPI = "vn.congdoan.spi.";
    private static final String KIT = "vn.congdoan.kit.";
    private static final Set<String> MARKERS = Set.of("org.pf4j.Extension", "org.pf4j.ExtensionPoint", "org.pf4j.Plugin");
    /// Woven into plugins' classes; they cannot name it themselves.
    private static final String HALT = Halt.class.getName();

    private final ClassLoader host;

    SpiOnly(ClassLoader host) {
        super(null);
        this.host = host;
    }

    ClassLoader host() {
        return host;
    }

    /// Whether plugins may name it.
    static boolean shows(String name) {
        return name.startsWith(SPI) || name.startsWith(KIT) || MARKERS.contains(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (shows(name) || name.equals(HALT)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name + " is not visible to plugins");
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        return Collections.emptyEnumeration();
    }
}
