package vn.congdoan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.FederationId;

class AudienceTest {

    private final CurrentUser staff = person(Role.STAFF, false, new FederationId(1));
    private final CurrentUser confederationStaff = person(Role.STAFF, true, null);
    private final CurrentUser operator = person(Role.PLATFORM_OPERATOR, false, null);

    @Test
    void confederationsStaffIsNoFederationsStaff() {
        assertThat(Audience.of(Role.STAFF).admits(staff)).isTrue();
        assertThat(Audience.of(Role.STAFF).admits(confederationStaff)).isFalse();
        assertThat(Audience.CONFEDERATION.admits(confederationStaff)).isTrue();
        assertThat(Audience.CONFEDERATION.admits(staff)).isFalse();
    }

    @Test
    void operatorBelongsToNoFederation() {
        assertThat(Audience.EVERYBODY_OF_A_FEDERATION.admits(operator)).isFalse();
        assertThat(Audience.PLATFORM_OPERATOR.admits(operator)).isTrue();
        assertThat(Audience.of(Role.PLATFORM_OPERATOR).admits(operator)).isTrue();
        assertThat(Audience.PLATFORM_OPERATOR.admits(staff)).isFalse();
    }

    @Test
    void strangerIsAdmittedByAnyoneOnly() {
        assertThat(Audience.ANYONE.admits(null)).isTrue();
        assertThat(Audience.SIGNED_IN.admits(null)).isFalse();
        assertThat(Audience.of(Role.values()).admits(null)).isFalse();
    }

    @Test
    void eitherOfTwoAudiencesIsEnough() {
        var either = Audience.of(Role.STAFF).or(Audience.CONFEDERATION);
        assertThat(either.admits(staff)).isTrue();
        assertThat(either.admits(confederationStaff)).isTrue();
        assertThat(either.admits(operator)).isFalse();
    }

    private static CurrentUser person(Role role, boolean confederation, @Nullable FederationId federation) {
        return new CurrentUser(UUID.randomUUID(), "a.b", "Người thử", role, confederation, federation, null);
    }
}
