package vn.congdoan.campaigns;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of a wish to set or clear a cell.
public sealed interface CellChange {

    record CellSet(Cell cell) implements CellChange {
    }

    record Refused(List<Message> reasons) implements CellChange {
    }

    /// The number departs from the formula's and nobody said why.
    record ReasonMissing(Cell current) implements CellChange {
    }

    /// Somebody else changed the cell since it was read; nothing was written.
    record Conflict(Cell current) implements CellChange {
    }
}
