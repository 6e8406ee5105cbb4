package vn.congdoan.documents.drafting;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of starting a document.
public sealed interface Starting {

    record Started(UUID id) implements Starting {
    }

    record Refused(List<Message> reasons) implements Starting {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
