package vn.congdoan.campaigns;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of a wish to change a campaign that is not yet issued.
public sealed interface Change {

    /// @param version for the next change
    record Changed(long version) implements Change {
    }

    record Refused(List<Message> reasons) implements Change {
    }
}
