package vn.congdoan.documents.drafting;

import java.time.LocalDateTime;

/// What was written once; never changed.
///
/// @param number from 1, without gaps in a document
/// @param note   what the author says of it; may be empty
/// @param at     UTC
public record TextVersion(int number, Wording wording, String note, String author, LocalDateTime at) {
}
