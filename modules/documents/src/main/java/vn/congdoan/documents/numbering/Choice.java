package vn.congdoan.documents.numbering;

import java.util.UUID;

/// Which number a document shall have.
public sealed interface Choice {

    /// The next free one of its series.
    record Next() implements Choice {
    }

    /// One that was reserved.
    record Reserved(UUID number) implements Choice {
    }

    /// Written by hand, as for a document that was forgotten: `78a`.
    ///
    /// @param typed  digits and at most one small letter
    /// @param reason may not be empty
    record ByHand(String typed, String reason) implements Choice {
    }
}
