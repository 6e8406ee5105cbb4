package vn.congdoan.documents.numbering;

import vn.congdoan.kernel.Message;

/// What came of asking for a number.
public sealed interface Allotting {

    record Given(Allotted number) implements Allotting {
    }

    record Refused(Message reason) implements Allotting {
    }
}
