package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;

/// Why a unit's number is what it is.
///
/// @param entry     the number itself
/// @param formula   what the formula said, or null when it said nothing about the cell
/// @param parts     of a total: what it was added up from
/// @param decisions everything the committee ever decided here, newest first
public record Explanation(Participant participant, Indicator indicator, Quotas.Entry entry, @Nullable Formula formula,
        List<Part> parts, List<Decision> decisions) {

    /// @param textVi      by the formula, in Vietnamese
    /// @param rounding    how a share became a whole number, or null when nothing was shared
    /// @param parameters  as they were set, by code
    /// @param least       floor that the formula set, or null
    /// @param most        cap that the formula set, or null
    /// @param enterprises the amount was made of
    /// @param ranAt       UTC
    public record Formula(String reference, String plugin, String version, LocalDateTime ranAt, String ranBy,
            long amount, String textVi, String textEn, @Nullable Message rounding, Map<String, String> parameters,
            @Nullable Long least, @Nullable Long most, List<Counted> enterprises) {

        public String text(boolean english) {
            return english ? textEn : textVi;
        }
    }

    /// An enterprise as it was when the formula ran.
    public record Counted(String name, int workers, LocalDate on) {
    }

    public record Part(String name, @Nullable Long amount) {
    }

    /// @param amount null when an override was taken back
    /// @param at     UTC
    public record Decision(@Nullable Long amount, String reason, String by, LocalDateTime at) {
    }
}
