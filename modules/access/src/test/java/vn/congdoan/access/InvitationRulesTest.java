package vn.congdoan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;

class InvitationRulesTest {

    private static final FederationId LAI_CHAU = new FederationId(1);
    private static final FederationId AN_GIANG = new FederationId(2);

    private final CurrentUser admin = person("lai-chau.admin", Role.FEDERATION_ADMIN, LAI_CHAU);
    private final CurrentUser operator = person("platform.admin", Role.PLATFORM_OPERATOR, null);

    @Test
    void adminInvitesTheOwnPeople() {
        assertThat(against(admin, wanted("lai-chau.thuy", Role.STAFF, LAI_CHAU, null))).isEmpty();
        assertThat(against(admin, wanted("lai-chau.hai", Role.FEDERATION_ADMIN, LAI_CHAU, null))).isEmpty();
    }

    @Test
    void adminInvitesNobodyElsesPeople() {
        assertThat(against(admin, wanted("lai-chau.thuy", Role.STAFF, AN_GIANG, null))).contains("access.refused.role");
        assertThat(against(admin, wanted("lai-chau.thuy", Role.PLATFORM_OPERATOR, null, null)))
                .contains("access.refused.role");
    }

    @Test
    void usernameBeginsWithTheFederationsCode() {
        assertThat(against(admin, wanted("an-giang.thuy", Role.STAFF, LAI_CHAU, null)))
                .containsExactly("access.refused.prefix");
        assertThat(against(admin, wanted("lai-chau", Role.STAFF, LAI_CHAU, null)))
                .containsExactly("access.refused.prefix");
    }

    @Test
    void usernameIsPlain() {
        for (var name : List.of("lai-chau.", "lai-chau.Thúy", "lai-chau.a b", "x")) {
            assertThat(against(admin, wanted(name, Role.STAFF, LAI_CHAU, null))).contains("access.refused.username");
        }
    }

    @Test
    void officerAloneHasAUnit() {
        var unit = UUID.randomUUID();
        assertThat(against(admin, wanted("lai-chau.a", Role.UNIT_OFFICER, LAI_CHAU, unit))).isEmpty();
        assertThat(against(admin, wanted("lai-chau.a", Role.UNIT_OFFICER, LAI_CHAU, null)))
                .containsExactly("access.refused.unit-missing");
        assertThat(against(admin, wanted("lai-chau.a", Role.STAFF, LAI_CHAU, unit)))
                .containsExactly("access.refused.unit");
    }

    @Test
    void operatorInvitesAdminsButNoStaffOfAFederation() {
        assertThat(against(operator, wanted("an-giang.admin", Role.FEDERATION_ADMIN, AN_GIANG, null))).isEmpty();
        assertThat(against(operator, wanted("an-giang.a", Role.STAFF, AN_GIANG, null))).contains("access.refused.role");
    }

    @Test
    void everybodyOfAFederationHasTheSameCode() {
        var wanted = wanted("an-giang.admin", Role.FEDERATION_ADMIN, LAI_CHAU, null);
        assertThat(InvitationRules.against(operator, wanted, false, List.of(admin))).extracting(Message::key)
                .containsExactly("access.refused.prefix");
    }

    @Test
    void viewerInvitesNobody() {
        var viewer = person("lai-chau.viewer", Role.VIEWER, LAI_CHAU);
        assertThat(against(viewer, wanted("lai-chau.a", Role.VIEWER, LAI_CHAU, null))).contains("access.refused.role");
    }

    private static List<String> against(CurrentUser inviting, NewUser wanted) {
        return InvitationRules.against(inviting, wanted, false, List.of()).stream().map(Message::key).toList();
    }

    private static NewUser wanted(String username, Role role, @Nullable FederationId federation, @Nullable UUID unit) {
        return new NewUser(username, "Người mới", role, false, federation, unit, "");
    }

    private static CurrentUser person(String username, Role role, @Nullable FederationId federation) {
        return new CurrentUser(UUID.randomUUID(), username, "Người mời", role, false, federation, null);
    }
}
