package vn.congdoan.spi.layout;

/// Lays out a document of an interim or final review (sơ kết, tổng kết): the plan for it or the report.
public non-sealed interface ReviewLayout extends DocumentLayout<ReviewFacts> {
}
