package vn.congdoan.organisation;

import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;

/// What is written down of an enterprise; its workers are told by [Survey]s.
///
/// @param position null to stand last in the registry, or to stay where it is
public record EnterpriseDraft(UnitId unit, String name, @Nullable String taxCode, Ownership ownership, boolean stable,
        boolean hasUnion, @Nullable Integer position) {

    public EnterpriseDraft {
        name = VietnameseText.clean(name);
        taxCode = taxCode == null || taxCode.isBlank() ? null : TaxCode.clean(taxCode);
    }

    boolean describes(Enterprise known) {
        return equals(new EnterpriseDraft(known.unit(), known.name(), known.taxCode(), known.ownership(), known.stable(),
                known.hasUnion(), position == null ? null : known.position()));
    }
}
