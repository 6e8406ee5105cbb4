package vn.congdoan.documents.starts;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// Documents that are started one after the other.
///
/// @param open    whether it is still at work
/// @param started documents that are there
/// @param waiting things whose turn is to come
/// @param refused why others were not started
public record StartRun(UUID id, boolean open, int started, int waiting, List<Message> refused) {

    public StartRun {
        refused = List.copyOf(refused);
    }

    /// Of the work, from 0 to 100.
    public int percent() {
        int all = started + waiting + refused.size();
        return all == 0 ? 100 : (all - waiting) * 100 / all;
    }
}
