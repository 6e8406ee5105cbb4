package vn.congdoan.provinces;

import java.util.Map;
import vn.congdoan.kernel.Message;

/// What came of setting a formula's parameters.
public sealed interface Configured {

    record Done() implements Configured {
    }

    /// Nothing was kept.
    ///
    /// @param faults by the code of the parameter
    record Refused(Map<String, Message> faults) implements Configured {

        public Refused {
            faults = Map.copyOf(faults);
        }
    }
}
