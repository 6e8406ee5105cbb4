package vn.congdoan.documents.delivery;

import vn.congdoan.kernel.Message;

/// What came of sending a document.
public sealed interface Queueing {

    /// @param letters that were queued; who got one before is passed over
    record Queued(int letters) implements Queueing {
    }

    record Refused(Message reason) implements Queueing {
    }
}
