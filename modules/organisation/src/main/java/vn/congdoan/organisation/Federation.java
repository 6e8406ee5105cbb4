package vn.congdoan.organisation;

import java.util.List;
import vn.congdoan.kernel.FederationId;

/// A federation on this deployment and how its documents are headed.
///
/// @param version       grows by one at each change
/// @param code          short name in addresses and user names, for example `lai-chau`; never changes
/// @param confederation whether it is the national centre
public record Federation(FederationId id, long version, String code, boolean confederation, Letterhead letterhead) {

    /// Header data of documents.
    ///
    /// @param governingBody lines of the body above, as printed
    /// @param headingBody   lines of the own name, as printed
    /// @param name          own name in running text
    /// @param shortName     own name in tables
    /// @param place         in the date line
    /// @param documentCode  abbreviation in document codes, for example `LĐLĐ`
    public record Letterhead(List<String> governingBody, List<String> headingBody, String name, String shortName,
            String place, String documentCode) {

        public Letterhead {
            governingBody = List.copyOf(governingBody);
            headingBody = List.copyOf(headingBody);
        }
    }
}
