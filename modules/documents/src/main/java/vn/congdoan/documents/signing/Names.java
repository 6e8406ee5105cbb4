package vn.congdoan.documents.signing;

import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

/// What certificates call their holders.
final class Names {

    private Names() {
    }

    /// The common name; the whole name when there is none.
    static String common(X509Certificate certificate) {
        return common(certificate.getSubjectX500Principal());
    }

    static String common(X500Principal principal) {
        try {
            return new LdapName(principal.getName()).getRdns().stream().filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                    .map(rdn -> String.valueOf(rdn.getValue())).findFirst().orElse(principal.getName());
        } catch (InvalidNameException e) {
            return principal.getName();
        }
    }
}
