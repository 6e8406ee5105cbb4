package vn.congdoan.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.FederationId;

/// A user who is about to be created.
///
/// @param username lower case; for people of a federation its code, a dot and a name: `lai-chau.staff`
public record NewUser(String username, String displayName, Role role, boolean confederation,
        @Nullable FederationId federation, @Nullable UUID unit, String password) {

    @Override
    public String toString() {
        return "NewUser[" + username + "]"; // the password stays out of logs
    }
}
