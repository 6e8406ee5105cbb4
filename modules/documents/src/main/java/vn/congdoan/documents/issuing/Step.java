package vn.congdoan.documents.issuing;

import java.time.LocalDateTime;

/// A step that was taken.
///
/// @param text    number of the version of the text that stood then
/// @param comment may be empty
/// @param at      UTC
public record Step(Act act, int text, String comment, String by, LocalDateTime at) {
}
