package vn.congdoan.documents.profiles;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of adopting a style.
public sealed interface Adoption {

    record Adopted(UUID id) implements Adoption {
    }

    record Refused(List<Message> reasons) implements Adoption {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
