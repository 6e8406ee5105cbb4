package vn.congdoan.campaigns.workbook;

import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of sending a filled workbook.
public sealed interface Received {

    /// It can be compared; nothing of it counts yet.
    record Waiting(UUID id) implements Received {
    }

    /// It is no workbook of this campaign.
    record Refused(Message why) implements Received {
    }
}
