package vn.congdoan.access;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of managing a user.
public sealed interface UserChange {

    /// The user has a password now that is shown this once.
    record Invited(String username, String initialPassword) implements UserChange {

        @Override
        public String toString() {
            return "Invited[" + username + "]";
        }
    }

    record Done(String username) implements UserChange {
    }

    /// Nothing was changed, for every one of these reasons.
    record Refused(List<Message> reasons) implements UserChange {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
