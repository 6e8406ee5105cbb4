package vn.congdoan.provinces;

import java.util.List;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.files.Manifest;

/// What came of bringing a plugin file.
public sealed interface Arrival {

    /// It is kept and waits for approval.
    record Arrived(Manifest manifest) implements Arrival {
    }

    /// Nothing was kept.
    record Refused(List<Message> reasons) implements Arrival {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
