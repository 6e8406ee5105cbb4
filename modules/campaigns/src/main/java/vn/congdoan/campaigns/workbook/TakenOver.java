package vn.congdoan.campaigns.workbook;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of the wish to take over a filled workbook: all of it or nothing.
public sealed interface TakenOver {

    /// @param kept conflicts in which the number that stood here stays
    record Taken(int cells, int notes, int kept) implements TakenOver {
    }

    /// Nothing was written.
    record Refused(List<Message> reasons) implements TakenOver {
    }
}
