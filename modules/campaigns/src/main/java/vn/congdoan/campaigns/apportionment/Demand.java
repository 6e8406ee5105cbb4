package vn.congdoan.campaigns.apportionment;

/// One of several wishes that cannot all come true.
///
/// @param where  id of a unit or group; empty text for all units together
/// @param amount of the target, floor, cap or pin; 0 for weights
public record Demand(Kind kind, String where, String column, long amount) {

    public enum Kind {
        /// All units together are to reach it.
        TARGET, FLOOR, CAP, PIN,
        /// Units without a weight get nothing beyond their floor.
        WEIGHTS
    }
}
