package vn.congdoan.provinces.formulas;

import java.time.LocalDateTime;

/// A version of a formula; an older one stays for the campaigns that are on it.
///
/// @param used whether it is offered to the federation's campaigns
/// @param at   UTC
public record Kept(Formula formula, int version, boolean used, String by, LocalDateTime at) {
}
