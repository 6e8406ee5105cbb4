package vn.congdoan.spi.quota;

/// What the federation as a whole is to reach on one indicator.
public record Target(String indicator, long amount) {
}
