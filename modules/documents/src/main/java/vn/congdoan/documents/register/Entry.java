package vn.congdoan.documents.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the outgoing register. Numbers that are reserved, or given to a document that is being signed, have a line
/// too; nothing but its number stands there.
///
/// @param number     without the code, `78a`
/// @param code       `KH-LĐLĐ`; empty while it is not known
/// @param dated      or null
/// @param document   to which the number belongs, or null
/// @param recipients in one line
/// @param reason     why the number was reserved or given by hand; may be empty
/// @param ended      when it was withdrawn or replaced, or null
/// @param byHand     what the clerk wrote
public record Entry(UUID numberId, String number, String code, int epoch, @Nullable LocalDate dated, @Nullable UUID document,
        State state, String type, String subject, String signer, String recipients, String reason, @Nullable Ended ended,
        ByHand byHand) {

    public enum State { RESERVED, SIGNING, IN_FORCE, WITHDRAWN, REPLACED }

    /// @param by the replacing document's number and code, or the decision; may be empty
    public record Ended(LocalDate on, String by, String reason) {
    }

    /// Columns 6 to 10.
    ///
    /// @param keptBy  unit or person that got the original for keeping
    /// @param copies  that were made, or null
    /// @param sentOn  or null
    /// @param receipt who signed for it, or the postal number
    public record ByHand(int version, String keptBy, @Nullable Integer copies, @Nullable LocalDate sentOn, String receipt,
            String note) {

        public static final ByHand NOTHING = new ByHand(0, "", null, null, "", "");
    }

    /// `78/KH-LĐLĐ`, or the bare number.
    public String notation() {
        return code.isEmpty() ? number : number + "/" + code;
    }
}
