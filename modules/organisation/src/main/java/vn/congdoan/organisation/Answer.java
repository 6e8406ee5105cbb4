package vn.congdoan.organisation;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of a command.
public sealed interface Answer<T> {

    /// It was carried out, or the thing was so already; this is how it stands now.
    record Done<T>(T now) implements Answer<T> {
    }

    /// Nothing was written; every reason is named.
    record Refused<T>(List<Message> reasons) implements Answer<T> {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
