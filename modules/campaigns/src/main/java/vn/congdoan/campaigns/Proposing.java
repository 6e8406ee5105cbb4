package vn.congdoan.campaigns;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of asking the province's formula.
public sealed interface Proposing {

    /// @param cells how many cells now have a formula's number
    /// @param notes what the reader should know, for example that a column's total was not taken
    record Proposed(UUID run, int cells, List<Message> notes) implements Proposing {
    }

    record Refused(List<Message> reasons) implements Proposing {
    }
}
