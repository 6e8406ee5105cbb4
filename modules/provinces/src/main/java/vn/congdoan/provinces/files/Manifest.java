package vn.congdoan.provinces.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// What a plugin file says of itself and what was found in it, before any of its code ran.
///
/// @param sha256   of the whole file, lower-case hexadecimal
/// @param size     in bytes
/// @param requires versions of the interface
/// @param formulas names of its classes that are formulas
/// @param layouts  names of its classes that are document layouts
/// @param signer   subject of the certificate that signed every entry, or null when it is not signed
/// @param faults   why it cannot be installed; empty when it can
public record Manifest(String sha256, String fileName, long size, String id, String version, String provider, String requires,
        String description, List<String> formulas, List<String> layouts, @Nullable Signer signer, List<Message> faults) {

    public Manifest {
        formulas = List.copyOf(formulas);
        layouts = List.copyOf(layouts);
        faults = List.copyOf(faults);
    }

    /// @param fingerprint SHA-256 of the certificate, lower-case hexadecimal
    public record Signer(String subject, String fingerprint) {
    }

    public boolean installable() {
        return faults.isEmpty();
    }

    static Manifest faulty(String sha256, String fileName, long size, Message fault) {
        return new Manifest(sha256, fileName, size, fileName, "", "", "", "", List.of(), List.of(), null, List.of(fault));
    }
}
