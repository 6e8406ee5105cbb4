package vn.congdoan.organisation;

import java.util.List;
import java.util.Optional;
import vn.congdoan.organisation.events.UnitId;

/// What the rules about an enterprise look at besides itself: as stored, or as an import is about to leave it.
interface OtherEnterprises {

    Optional<Enterprise> withTaxCode(String taxCode);

    /// Those of that name under that unit; names that differ in tones' places only are the same.
    List<Enterprise> named(UnitId unit, String name);
}
