package vn.congdoan.campaigns.apportionment;

/// What somebody may get of a shared amount.
///
/// @param id     of the one who gets it
/// @param order  official order, which settles ties; the id settles them among equals
/// @param weight not negative
/// @param floor  not less than this, in whole steps unless it equals the cap
/// @param cap    not more than this; equal to the floor it pins the amount
public record Claim(String id, int order, long weight, long floor, long cap) {

    public Claim {
        if (weight < 0 || floor < 0 || cap < floor) {
            throw new IllegalArgumentException("weight %d, floor %d, cap %d".formatted(weight, floor, cap));
        }
    }

    public static Claim of(String id, int order, long weight) {
        return new Claim(id, order, weight, 0, Long.MAX_VALUE);
    }

    public boolean pinned() {
        return floor == cap;
    }
}
