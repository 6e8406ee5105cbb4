package vn.congdoan.web.account;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.VietnameseText;

/// What was typed into the form for a new user.
///
/// @param kind       a role; at the platform `CONFEDERATION_STAFF` and `CONFEDERATION_VIEWER` too
/// @param name       the part of the username after the federation's code; at the platform the whole
/// @param federation only at the platform, for a federation's admin
record UserForm(@Nullable String kind, @Nullable String name, @Nullable String displayName, @Nullable UUID unit,
        @Nullable Long federation) {

    private static final String CONFEDERATION = "CONFEDERATION_";

    static UserForm empty() {
        return new UserForm(null, null, null, null, null);
    }

    NewUser within(String code, @Nullable FederationId home) {
        var role = role();
        var name = typedName(); // some type the whole username
        return new NewUser(name.startsWith(code + ".") ? name : code + "." + name, typedDisplayName(), role, false, home,
                role == Role.UNIT_OFFICER ? unit : null, "");
    }

    NewUser forThePlatform() {
        var role = role();
        var home = role == Role.FEDERATION_ADMIN && federation != null && federation > 0
                ? new FederationId(federation) : null;
        return new NewUser(typedName(), typedDisplayName(), role, ofConfederation(), home, null, "");
    }

    private boolean ofConfederation() {
        return kind != null && kind.startsWith(CONFEDERATION);
    }

    private Role role() {
        var named = kind == null ? "" : ofConfederation() ? kind.substring(CONFEDERATION.length()) : kind;
        for (var role : Role.values()) {
            if (role.name().equals(named)) {
                return role;
            }
        }
        return Role.VIEWER;
    }

    private String typedName() {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    private String typedDisplayName() {
        return displayName == null ? "" : VietnameseText.clean(displayName);
    }
}
