package vn.congdoan.provinces.files;

import java.io.IOException;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/// The entries of a jar, every one read and so checked against its signature, within [Limits].
final class Archive {

    /// Goes beyond the limits, or its names cannot be trusted.
    static final class Oversized extends IOException {

        Oversized(String what) {
            super(what);
        }
    }

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private @Nullable Set<CodeSigner> signers;

    /// @throws SecurityException when a signature is broken
    Archive(Path file, long packed, Limits limits) throws IOException {
        try (var jar = new JarFile(file.toFile(), true)) {
            long left = Math.min(limits.unpacked(), Math.max(1, packed) * Limits.MOST_RATIO);
            var all = Collections.list(jar.entries());
            if (all.size() > Limits.MOST_ENTRIES) {
                throw new Oversized(all.size() + " > " + Limits.MOST_ENTRIES);
            }
            for (var entry : all) {
                left -= read(jar, entry, left);
            }
        }
    }

    private long read(JarFile jar, JarEntry entry, long left) throws IOException {
        var name = entry.getName();
        try (var in = jar.getInputStream(entry)) {
            var bytes = in.readNBytes(Math.toIntExact(left + 1));
            if (bytes.length > left) {
                throw new Oversized(name);
            }
            if (name.contains("..") || name.startsWith("/") || name.contains("\\") || entries.put(name, bytes) != null) {
                throw new Oversized(name);
            }
            if (!entry.isDirectory() && !name.startsWith("META-INF/")) {
                sign(entry);
            }
            return bytes.length;
        }
    }

    private void sign(JarEntry entry) {
        Set<CodeSigner> own = entry.getCodeSigners() == null ? Set.of() : Set.copyOf(Arrays.asList(entry.getCodeSigners()));
        if (signers == null) {
            signers = new HashSet<>(own);
        } else {
            signers.retainAll(own);
        }
    }

    Map<String, byte[]> entries() {
        return entries;
    }

    /// Who signed every entry.
    Optional<Manifest.Signer> signer() {
        return signers == null ? Optional.empty() : signers.stream().map(Archive::signer).findFirst();
    }

    private static Manifest.Signer signer(CodeSigner signer) {
        var certificate = (X509Certificate) signer.getSignerCertPath().getCertificates().getFirst();
        try {
            return new Manifest.Signer(certificate.getSubjectX500Principal().getName(), Digests.of(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new SecurityException(e);
        }
    }
}
