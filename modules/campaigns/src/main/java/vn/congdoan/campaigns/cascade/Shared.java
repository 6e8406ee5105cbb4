package vn.congdoan.campaigns.cascade;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of a wish to change or issue how a unit shares its quota.
public sealed interface Shared {

    record Done(Sharing now) implements Shared {
    }

    record Refused(List<Message> reasons) implements Shared {
    }
}
