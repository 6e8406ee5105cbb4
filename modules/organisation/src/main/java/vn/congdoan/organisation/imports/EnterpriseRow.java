package vn.congdoan.organisation.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Ownership;

/// What a row of a list of enterprises says. What its file does not say is null: a new enterprise gets the usual value
/// and a known one keeps what it has.
record EnterpriseRow(int row, UUID unit, String unitName, String name, int workers, @Nullable String taxCode,
        @Nullable Ownership ownership, LocalDate countedOn, CountSource source, @Nullable Boolean stable,
        @Nullable Boolean hasUnion) {
}
