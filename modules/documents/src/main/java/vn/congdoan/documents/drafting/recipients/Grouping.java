package vn.congdoan.documents.drafting.recipients;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of making or changing a group.
public sealed interface Grouping {

    record Grouped(UUID id, String code) implements Grouping {
    }

    record Refused(List<Message> reasons) implements Grouping {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
