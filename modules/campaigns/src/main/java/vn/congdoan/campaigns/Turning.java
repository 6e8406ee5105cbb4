package vn.congdoan.campaigns;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of a wish to revise, close or reopen a campaign.
public sealed interface Turning {

    record Turned(Campaign now) implements Turning {
    }

    record Refused(List<Message> reasons) implements Turning {
    }
}
