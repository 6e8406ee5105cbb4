package vn.congdoan.spi;

/// A sentence or name in Vietnamese, first, and English beside it.
public record Text(String vi, String en) {
}
