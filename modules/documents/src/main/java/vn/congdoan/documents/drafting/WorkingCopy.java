package vn.congdoan.documents.drafting;

import java.time.LocalDateTime;

/// What a person typed and has not saved.
///
/// @param base number of the version it began with
/// @param at   UTC
public record WorkingCopy(int base, Wording wording, LocalDateTime at) {
}
