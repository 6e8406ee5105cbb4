package vn.congdoan.organisation;

import vn.congdoan.organisation.events.EnterpriseId;

/// One enterprise of a list that is entered as a whole.
///
/// @param enterprise a new id for one that is not in the registry yet
/// @param version    that the list was compared with, 0 for a new one
public record EnterpriseEntry(EnterpriseId enterprise, long version, EnterpriseDraft draft, Survey survey) {
}
