package vn.congdoan.membership;

import java.util.List;
import java.util.UUID;
import vn.congdoan.kernel.Message;

/// What came of asking for an entry.
public sealed interface Recording {

    /// It stands in the ledger.
    record Recorded(UUID movement) implements Recording {
    }

    /// Nothing was stored.
    ///
    /// @param flaws everything that is wrong, not only the first
    record Refused(List<Message> flaws) implements Recording {

        public Refused {
            flaws = List.copyOf(flaws);
        }

        static Refused because(String key, Object... arguments) {
            return new Refused(List.of(Message.of(key, arguments)));
        }
    }
}
