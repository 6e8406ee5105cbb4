package vn.congdoan.campaigns.apportionment;

/// How exact shares become whole steps.
public enum Method {
    /// Hamilton: everybody the whole steps of the exact share, the others by largest remainder.
    LARGEST_REMAINDER,
    /// Webster: step by step to the highest quotient of weight by 1, 3, 5 … Never takes a step back when the amount grows.
    SAINTE_LAGUE
}
