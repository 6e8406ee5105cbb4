package vn.congdoan.documents.numbering;

import vn.congdoan.kernel.Message;

/// What came of changing the numbering by hand.
public sealed interface Changing {

    record Changed(Message what) implements Changing {
    }

    record Refused(Message reason) implements Changing {
    }
}
