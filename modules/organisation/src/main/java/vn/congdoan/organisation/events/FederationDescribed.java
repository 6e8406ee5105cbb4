package vn.congdoan.organisation.events;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// A federation joined the deployment or changed how its documents are headed.
///
/// @param version       grows by one at each change; an older one than known is out of date
/// @param code          short name in addresses and user names, for example `lai-chau`
/// @param confederation whether it is the national centre, which sees totals of all
/// @param governingBody lines of the body above, as headed on documents
/// @param headingBody   lines of the own name, as headed on documents
/// @param name          own name in running text
/// @param shortName     own name in tables
/// @param place         in the date line of documents
/// @param documentCode  abbreviation in document codes, for example `LĐLĐ`
public record FederationDescribed(UUID eventId, FederationId federation, long version, String code,
        boolean confederation, List<String> governingBody, List<String> headingBody, String name, String shortName,
        String place, String documentCode) implements Fact {
}
