package vn.congdoan.demo;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.events.UnitId;

/// One user a role and federation, named `<federation>.<role>`.
@Component
class DemoUsers {

    private final Users users;
    private final DemoPassword password;

    DemoUsers(Users users, DemoPassword password) {
        this.users = users;
        this.password = password;
    }

    boolean any() {
        return users.any();
    }

    void operator() {
        users.create(new NewUser("platform.admin", "Quản trị nền tảng", Role.PLATFORM_OPERATOR, false, null, null, password.value()));
    }

    void of(DemoFederation federation, FederationId id, Map<String, UnitId> units) {
        if (federation.confederation()) {
            create(federation, id, "staff", "Cán bộ Ban Tổ chức", Role.STAFF, null);
            return;
        }
        create(federation, id, "admin", "Quản trị " + federation.letterhead.shortName(), Role.FEDERATION_ADMIN, null);
        create(federation, id, "staff", "Cán bộ Ban Tổ chức - Kiểm tra", Role.STAFF, null);
        create(federation, id, "viewer", "Người xem", Role.VIEWER, null);
        if (federation.officer != null && federation.officersUnit != null) {
            var unit = units.get(federation.officersUnit);
            if (unit == null) {
                throw new IllegalStateException("no unit " + federation.officersUnit);
            }
            create(federation, id, federation.officer, "Cán bộ " + federation.officersUnit, Role.UNIT_OFFICER, unit.value());
        }
    }

    private void create(DemoFederation federation, FederationId id, String name, String displayName, Role role, @Nullable UUID unit) {
        // the confederation's people see totals of all and belong to no federation
        users.create(new NewUser(federation.code + "." + name, displayName, role, federation.confederation(),
                federation.confederation() ? null : id, unit, password.value()));
    }
}
