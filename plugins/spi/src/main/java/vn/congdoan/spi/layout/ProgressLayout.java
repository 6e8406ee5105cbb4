package vn.congdoan.spi.layout;

/// Lays out a report on how far a campaign has come.
public non-sealed interface ProgressLayout extends DocumentLayout<ProgressFacts> {
}
