package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One issue of a campaign's quotas: the first, or a revision of it. Kept for ever.
///
/// @param revision from 1 on
/// @param reason   of a revision; empty text for the first issue
/// @param document that assigned the quotas, or null while it is not known
/// @param recalled the document that did so and was withdrawn, or null
/// @param at       UTC
public record Edition(int revision, String reason, @Nullable Document document, @Nullable Recalled recalled,
        LocalDateTime at, String by) {

    /// A document in force.
    ///
    /// @param id     null when it was issued on paper only
    /// @param number without the code, for example `78`
    /// @param type   code of its type, for example `KH`
    /// @param code   for example `KH-LĐLĐ`, or null when it was issued on paper only
    public record Document(@Nullable UUID id, String number, @Nullable LocalDate date, String type, @Nullable String code) {

        /// Number and code, `78/KH-LĐLĐ`, or the bare number.
        public String sign() {
            return code == null ? number : number + "/" + code;
        }
    }

    /// @param sign of the document that was withdrawn, `78/KH-LĐLĐ`
    public record Recalled(String sign, LocalDate on) {
    }
}
