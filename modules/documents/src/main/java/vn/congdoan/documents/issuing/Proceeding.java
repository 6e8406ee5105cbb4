package vn.congdoan.documents.issuing;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of a step.
public sealed interface Proceeding {

    record Taken(Act act) implements Proceeding {
    }

    record Refused(List<Message> reasons) implements Proceeding {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
