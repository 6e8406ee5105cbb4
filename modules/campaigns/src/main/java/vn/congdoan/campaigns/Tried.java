package vn.congdoan.campaigns;

import java.util.List;
import java.util.Map;
import vn.congdoan.kernel.Message;

/// What came of trying a formula; nothing of it is stored.
public sealed interface Tried {

    /// @param version of the plugin that answered
    /// @param amounts of indicators without parts
    record Worked(String version, Map<Cell.Place, Long> amounts, List<Message> notes) implements Tried {
    }

    record Failed(List<Message> reasons) implements Tried {
    }

    /// The numbers, none when it failed.
    default Map<Cell.Place, Long> numbers() {
        return this instanceof Worked worked ? worked.amounts() : Map.of();
    }

    default List<Message> said() {
        return switch (this) {
            case Worked worked -> worked.notes();
            case Failed failed -> failed.reasons();
        };
    }
}
