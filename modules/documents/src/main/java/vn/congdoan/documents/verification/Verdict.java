package vn.congdoan.documents.verification;

import java.time.LocalDate;
import java.util.Optional;

/// What the public learns by a code.
public sealed interface Verdict {

    /// @param type     upper case, `KẾ HOẠCH`; empty for a công văn
    /// @param notation number and code, `78/KH-LĐLĐ`
    /// @param matches  whether the file that was shown is one that was issued; nothing when none was shown
    record Known(String type, String notation, LocalDate date, String issuer, State state, Optional<Boolean> matches)
            implements Verdict {
    }

    /// No such code, a mistyped one, or a document that was not issued: the answer does not tell which.
    record Unknown() implements Verdict {
    }

    enum State { PREPARED, IN_FORCE, WITHDRAWN, REPLACED }
}
