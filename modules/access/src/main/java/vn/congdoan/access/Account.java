package vn.congdoan.access;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A user as stored.
///
/// @param initialPassword the password was chosen by somebody else and must be changed before anything is done
record Account(CurrentUser user, String hash, boolean initialPassword, boolean active,
        @Nullable LocalDateTime lastSignedInAt) {

    @Override
    public String toString() {
        return "Account[" + user.username() + "]"; // the hash stays out of logs
    }
}
