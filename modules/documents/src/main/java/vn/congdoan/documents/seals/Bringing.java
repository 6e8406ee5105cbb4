package vn.congdoan.documents.seals;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of bringing an image.
public sealed interface Bringing {

    /// It stands in documents from now on.
    ///
    /// @param suggestions what could be better
    record Taken(List<Message> suggestions) implements Bringing {

        public Taken {
            suggestions = List.copyOf(suggestions);
        }
    }

    /// Everything is as before.
    record Refused(Message why) implements Bringing {
    }
}
