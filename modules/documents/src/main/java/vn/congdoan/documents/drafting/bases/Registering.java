package vn.congdoan.documents.drafting.bases;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of entering or changing a cited document.
public sealed interface Registering {

    record Registered(UUID id) implements Registering {
    }

    record Refused(List<Message> reasons) implements Registering {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
