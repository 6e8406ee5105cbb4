package vn.congdoan.membership;

import vn.congdoan.organisation.events.UnitId;

/// A unit as it is offered in a choice.
///
/// @param depth 0 for the topmost one that the user sees
public record UnitName(UnitId unit, String name, int depth) {
}
