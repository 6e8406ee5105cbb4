package vn.congdoan.campaigns;

import vn.congdoan.spi.Figure;

/// What a unit was assigned and reached in the campaign of the same kind before.
///
/// @param campaign   its code
/// @param year       in which it began
/// @param target     blank when nothing was assigned
/// @param done       blank for what is not made of movements
/// @param comparison of the present indicator with that one; its labels stand wherever the two are shown
public record Past(String campaign, int year, Figure target, Figure done, Comparison comparison) {
}
