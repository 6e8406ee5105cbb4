package vn.congdoan.campaigns;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of a wish to issue the quotas.
public sealed interface Issuing {

    record Issued(int revision) implements Issuing {
    }

    /// @param reasons every difference there is
    record Refused(List<Message> reasons) implements Issuing {
    }
}
