package vn.congdoan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congdoan.platform.Actor;

class CurrentUserTest {

    private static final String NAME = "Cán bộ văn phòng";

    @Test
    void displayNameStaysOutOfWhatLogsPrint() {
        var user = new CurrentUser(UUID.randomUUID(), "lai-chau.staff", NAME, Role.STAFF, false, null, null);
        assertThat(user.toString()).contains("lai-chau.staff").doesNotContain(NAME);
        assertThat(new Actor(user.id(), NAME).toString()).contains(user.id().toString()).doesNotContain(NAME);
    }
}
