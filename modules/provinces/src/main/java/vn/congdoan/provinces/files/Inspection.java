package vn.congdoan.provinces.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultVersionManager;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.bytecode.Scan;

/// Looks into a plugin file and says what stands against it.
public final class Inspection {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}(-[0-9A-Za-z.-]{1,30})?");
    private static final List<String> LAYOUTS = List.of("vn.congdoan.spi.layout.DocumentLayout", "vn.congdoan.spi.layout.PlanLayout",
            "vn.congdoan.spi.layout.ProgressLayout", "vn.congdoan.spi.layout.DecisionLayout", "vn.congdoan.spi.layout.ReviewLayout");
    private static final int MOST_SHOWN = 10;

    private final Limits limits;
    private final String spi;
    private final Predicate<String> visible;

    /// @param spi     version of the interface that the host offers
    /// @param visible which classes of the host plugins may name
    public Inspection(Limits limits, String spi, Predicate<String> visible) {
        this.limits = limits;
        this.spi = spi;
        this.visible = visible;
    }

    public Limits limits() {
        return limits;
    }

    /// @param signed whether the demand for a signer holds for it
    public Manifest of(Path file, String name, boolean signed) throws IOException {
        long size = Files.size(file);
        if (size > limits.largest()) {
            return Manifest.faulty("", name, size, Message.of("provinces.file.too-large", name, size, limits.largest()));
        }
        var sha = Digests.of(Files.readAllBytes(file));
        try {
            return manifest(sha, name, size, new Archive(file, size, limits), signed);
        } catch (Archive.Oversized e) {
            return Manifest.faulty(sha, name, size, Message.of("provinces.file.bomb", name, String.valueOf(e.getMessage())));
        } catch (SecurityException e) {
            return Manifest.faulty(sha, name, size, Message.of("provinces.file.signature", name, String.valueOf(e.getMessage())));
        } catch (IOException | IllegalArgumentException e) {
            return Manifest.faulty(sha, name, size, Message.of("provinces.refused.unreadable", name));
        }
    }

    private Manifest manifest(String sha, String name, long size, Archive archive, boolean signed) throws IOException {
        var said = properties(archive.entries());
        var id = said.getProperty("plugin.id", "").strip();
        if (id.isEmpty()) {
            return Manifest.faulty(sha, name, size, Message.of("provinces.refused.unreadable", name));
        }
        var scan = new Scan(archive.entries().entrySet().stream().filter(entry -> entry.getKey().endsWith(".class"))
                .map(Map.Entry::getValue).toList(), visible);
        var signer = archive.signer().orElse(null);
        var manifest = new Manifest(sha, name, size, id, said.getProperty("plugin.version", "").strip(),
                said.getProperty("plugin.provider", "").strip(), said.getProperty("plugin.requires", "").strip(),
                said.getProperty("plugin.description", "").strip(), scan.implementing("vn.congdoan.spi.quota.QuotaFormula"),
                LAYOUTS.stream().flatMap(layout -> scan.implementing(layout).stream()).distinct().sorted().toList(), signer, List.of());
        var faults = new ArrayList<Message>();
        identity(manifest, faults);
        if (signed && !limits.signers().isEmpty() && (signer == null || !limits.signers().contains(signer.fingerprint()))) {
            faults.add(Message.of("provinces.file.signer", id));
        }
        scan.findings().stream().limit(MOST_SHOWN).forEach(finding ->
                faults.add(Message.of("provinces.file.reaches", id, finding.type(), finding.reach())));
        return with(manifest, faults);
    }

    private void identity(Manifest manifest, List<Message> faults) {
        if (!ID.matcher(manifest.id()).matches() || manifest.id().length() > 60) {
            faults.add(Message.of("provinces.file.id", manifest.id()));
        }
        if (!VERSION.matcher(manifest.version()).matches()) {
            faults.add(Message.of("provinces.file.version", manifest.id(), manifest.version()));
        }
        if (!fits(manifest.requires())) {
            faults.add(Message.of("provinces.refused.version", manifest.id(), manifest.requires(), spi));
        }
    }

    private boolean fits(String requires) {
        try {
            return new DefaultVersionManager().checkVersionConstraint(spi, requires);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Manifest with(Manifest m, List<Message> faults) {
        return new Manifest(m.sha256(), m.fileName(), m.size(), m.id(), m.version(), m.provider(), m.requires(), m.description(),
                m.formulas(), m.layouts(), m.signer(), faults);
    }

    private static Properties properties(Map<String, byte[]> entries) throws IOException {
        var properties = new Properties();
        byte @Nullable [] bytes = entries.get("plugin.properties");
        if (bytes != null) {
            properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
