package vn.congdoan.spi.quota;

import vn.congdoan.spi.Figure;

/// What the federation as a whole is to reach on one indicator. Assigned, registered and encouraged are three things.
///
/// @param amount     assigned; what the units' quotas add up to
/// @param registered what the federation itself put its name to; blank when nothing was
/// @param encouraged soft target, never summed; blank when there is none
/// @param legalBasis the document that sets it, for example `Quyết định số 675/QĐ-TLĐ ngày 02/4/2024`; empty text when none was named
public record Target(String indicator, long amount, Figure registered, Figure encouraged, String legalBasis) {

    /// Assigned only.
    public Target(String indicator, long amount) {
        this(indicator, amount, Figure.BLANK, Figure.BLANK, "");
    }
}
