package vn.congdoan.documents.delivery;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter to one recipient.
///
/// @param trouble why it was not sent, as the mail server said; may be empty
/// @param sentAt  UTC, or null
public record Delivery(UUID id, UUID document, String recipient, String address, State state, int attempts, String trouble,
        String queuedBy, LocalDateTime queuedAt, @Nullable LocalDateTime sentAt) {

    public enum State {
        QUEUED,
        /// On its way, or given up by a process that died: nobody knows whether it arrived.
        SENDING,
        SENT, FAILED
    }
}
