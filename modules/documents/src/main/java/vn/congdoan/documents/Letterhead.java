package vn.congdoan.documents;

import java.util.Optional;
import vn.congdoan.spi.layout.Issuer;

/// Whose documents these are, for those that are about no thing of the product. Declared as a bean by a module that
/// knows federations; asked for the bound federation.
public interface Letterhead {

    /// Nothing while the federation has not said how its documents are headed.
    Optional<Issuer> issuer();
}
