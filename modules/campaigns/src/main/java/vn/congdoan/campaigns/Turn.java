package vn.congdoan.campaigns;

import java.time.LocalDateTime;
import java.util.Locale;

/// A step of a campaign's life after its first issue.
///
/// @param revision that was in force then
/// @param reason   empty text where none was asked for
/// @param at       UTC
public record Turn(Kind kind, int revision, String reason, LocalDateTime at, String by) {

    public enum Kind {
        REVISED, CANCELLED, CLOSED, REOPENED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
