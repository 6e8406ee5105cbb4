package vn.congdoan.documents.signing;

import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;

/// Whether a certificate may sign documents at a time.
final class CertificateRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private CertificateRules() {
    }

    static void check(X509Certificate certificate, Instant at) throws Unsignable {
        var first = certificate.getNotBefore().toInstant();
        var last = certificate.getNotAfter().toInstant();
        if (at.isBefore(first)) {
            throw new Unsignable("not-yet-valid", day(first));
        }
        if (at.isAfter(last)) {
            throw new Unsignable("expired", day(last));
        }
        boolean[] usage = certificate.getKeyUsage();
        // without the extension the key may be used for everything (RFC 5280, 4.2.1.3)
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new Unsignable("key-usage");
        }
    }

    /// Certificates write names in many ways, so a difference is said and does not keep from signing.
    static Optional<Message> otherName(X509Certificate certificate, @Nullable String signer) {
        var certified = Names.common(certificate);
        return signer == null || plain(certified).contains(plain(signer)) ? Optional.empty()
                : Optional.of(Message.of("documents.signing.warned.name", certified, signer));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D')
                .toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, BusinessZone.ID));
    }
}
