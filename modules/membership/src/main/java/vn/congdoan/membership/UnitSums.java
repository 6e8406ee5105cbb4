package vn.congdoan.membership;

import vn.congdoan.organisation.events.UnitId;

/// What the chosen entries of one unit add up to, without those of units below it.
public record UnitSums(UnitId unit, String name, Sums sums) {
}
