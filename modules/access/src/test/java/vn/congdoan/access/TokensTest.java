package vn.congdoan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.congdoan.kernel.FederationId;

@SpringBootTest
@Import(MovableClock.Configuration.class)
class TokensTest {

    @Autowired
    private Tokens tokens;
    @Autowired
    private Users users;
    @Autowired
    private UserAdministration administration;
    @Autowired
    private MovableClock clock;

    private CurrentUser user;
    private CurrentUser admin;

    @BeforeEach
    void people() {
        user = person(Role.STAFF);
        admin = person(Role.FEDERATION_ADMIN);
    }

    @Test
    void tokenNamesItsUser() {
        assertThat(tokens.user(tokens.issue(user).token())).contains(user);
    }

    @Test
    void unknownTokenNamesNobody() {
        assertThat(tokens.user("guessed")).isEmpty();
    }

    @Test
    void tokenLivesAnHour() {
        var token = tokens.issue(user).token();
        clock.move(Duration.ofMinutes(60).minusMillis(1));
        assertThat(tokens.user(token)).isPresent();
        clock.move(Duration.ofMillis(1));
        assertThat(tokens.user(token)).isEmpty();
    }

    @Test
    void endedTokenNamesNobody() {
        var token = tokens.issue(user).token();
        var other = tokens.issue(user).token();
        tokens.end(token);
        assertThat(tokens.user(token)).isEmpty();
        assertThat(tokens.user(other)).isPresent();
    }

    @Test
    void deactivationEndsAllTokens() {
        var token = tokens.issue(user).token();
        administration.deactivate(admin, user.id());
        assertThat(tokens.user(token)).isEmpty();
        administration.activate(admin, user.id());
        assertThat(tokens.user(token)).isEmpty();
    }

    private CurrentUser person(Role role) {
        var id = users.create(new NewUser("lai-chau.u" + UUID.randomUUID(), "Người thử", role, false,
                new FederationId(1), null, "mot cau de nho"));
        return users.find(id).orElseThrow().user();
    }
}
