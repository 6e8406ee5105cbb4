package vn.congdoan.provinces;

/// How a call of a plugin ended.
public enum Outcome {
    ANSWERED, THREW, OVERSTAYED, GREEDY, NONSENSE,
    /// Was not asked: all its places were taken.
    CROWDED
}
