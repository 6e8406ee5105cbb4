package vn.congdoan.organisation;

import vn.congdoan.organisation.events.UnitId;

/// One unit of a list that is entered as a whole. Its parent may be an earlier entry of the list.
///
/// @param unit    a new id for one that is not known yet
/// @param version that the list was compared with, 0 for a new one
public record UnitEntry(UnitId unit, long version, UnitDraft draft) {
}
