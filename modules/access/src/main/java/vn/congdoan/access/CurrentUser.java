package vn.congdoan.access;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.congdoan.kernel.FederationId;

/// Who is signed in: the principal of a session and of a bearer token alike. Checked anew for every request, so what
/// it says is never older than the request.
///
/// @param federation null for the confederation's people and for platform operators
/// @param unit       only a unit officer has one
public record CurrentUser(UUID id, String username, String displayName, Role role, boolean confederation,
        @Nullable FederationId federation, @Nullable UUID unit) implements Serializable, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }

    /// The unit whose subtree is all that this user may see; empty means the whole federation.
    public Optional<UUID> scope() {
        return Optional.ofNullable(unit);
    }

    public boolean is(Role asked) {
        return role == asked;
    }

    /// Works inside one federation, in one of these roles.
    public boolean isOfFederation(Role... roles) {
        return federation != null && Arrays.asList(roles).contains(role);
    }

    /// What stands before the dot of the username: the code of the federation for its people.
    public String prefix() {
        var dot = username.indexOf('.');
        return dot < 0 ? username : username.substring(0, dot);
    }

    /// The display name stays out of logs.
    @Override
    public String toString() {
        return "CurrentUser[" + username + ", " + role + "]";
    }
}
