package vn.congdoan.campaigns.events;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// A federation registered what it will reach in a programme of the confederation.
///
/// @param federation the confederation, which the answer is told to
/// @param from       the federation that answers
/// @param answer     its number: a higher one replaces a lower one
/// @param note       of the federation, no personal data; may be empty
public record ProgrammeAnswered(UUID eventId, FederationId federation, FederationId from, CampaignId programme, long answer,
        List<Registered> registered, String note) implements Fact {

    /// @param indicator its code
    public record Registered(String indicator, long amount) {
    }
}
