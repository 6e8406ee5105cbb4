package vn.congdoan.spi.layout;

/// Lays out the plan of a campaign with its annexes.
public non-sealed interface PlanLayout extends DocumentLayout<PlanFacts> {
}
