package vn.congdoan.spi.layout;

/// Lays out the decision that assigns the quotas of a plan to one unit.
public non-sealed interface DecisionLayout extends DocumentLayout<DecisionFacts> {
}
