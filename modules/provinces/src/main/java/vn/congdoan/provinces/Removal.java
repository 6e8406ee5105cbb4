package vn.congdoan.provinces;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of removing a version of a plugin.
public sealed interface Removal {

    record Removed() implements Removal {
    }

    /// @param reasons who uses it
    record Refused(List<Message> reasons) implements Removal {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
