package vn.congdoan.web;

import java.util.UUID;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.FederationId;

/// Somebody in every role.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "trial.people", matchIfMissing = true)
class TrialPeople {

    static final String PASSWORD = "mot cau de nho 2024";
    static final UUID UNIT = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    @Bean
    ApplicationRunner people(Users users) {
        var first = new FederationId(1);
        return arguments -> {
            users.create(new NewUser("lai-chau.admin", "Quản trị Lai Châu", Role.FEDERATION_ADMIN, false, first, null, PASSWORD));
            users.create(new NewUser("lai-chau.staff", "Cán bộ Lai Châu", Role.STAFF, false, first, null, PASSWORD));
            users.create(new NewUser("lai-chau.viewer", "Người xem Lai Châu", Role.VIEWER, false, first, null, PASSWORD));
            users.create(new NewUser("lai-chau.tam-duong", "Cán bộ Tam Đường", Role.UNIT_OFFICER, false, first, UNIT, PASSWORD));
            users.create(new NewUser("an-giang.admin", "Quản trị An Giang", Role.FEDERATION_ADMIN, false, new FederationId(2), null, PASSWORD));
            users.create(new NewUser("tld.staff", "Cán bộ Tổng Liên đoàn", Role.STAFF, true, null, null, PASSWORD));
            users.create(new NewUser("platform.admin", "Quản trị hệ thống", Role.PLATFORM_OPERATOR, false, null, null, PASSWORD));
        };
    }
}
