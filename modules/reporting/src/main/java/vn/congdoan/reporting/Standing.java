package vn.congdoan.reporting;

/// What a campaign is measured by.
///
/// @param revision of the quotas that count; 0 before the first issue
/// @param closed   whether quotas change no more
public record Standing(int revision, boolean closed) {
}
