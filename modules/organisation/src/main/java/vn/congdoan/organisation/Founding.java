package vn.congdoan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Sector;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;

/// A grassroots union or occupational union that is recognised.
///
/// @param under      the unit that recognises it
/// @param kind       code of a grassroots kind
/// @param enterprise where it works, or null for an occupational union
/// @param members    recognised with it, persons
public record Founding(UnitId under, String name, String kind, Sector sector, @Nullable EnterpriseId enterprise,
        int members, LocalDate day) {

    public Founding {
        name = VietnameseText.clean(name);
    }
}
