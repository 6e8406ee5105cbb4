package vn.congdoan.spi;

/// How a province prints figures, on paper and on the screens of its federation.
public record DisplayPolicy(PercentRule percent) {
}
