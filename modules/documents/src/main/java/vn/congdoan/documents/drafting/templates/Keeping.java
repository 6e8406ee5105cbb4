package vn.congdoan.documents.drafting.templates;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of keeping a template.
public sealed interface Keeping {

    record Kept(UUID id) implements Keeping {
    }

    record Refused(List<Message> reasons) implements Keeping {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
