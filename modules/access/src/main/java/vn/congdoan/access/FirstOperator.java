package vn.congdoan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// On a deployment without any user, a link in the log lets its reader create the first platform operator: once, within
/// a day. There is no default password.
@Component
public class FirstOperator {

    private static final Logger log = LoggerFactory.getLogger(FirstOperator.class);
    private static final Duration LIFETIME = Duration.ofHours(24);

    private final Users users;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Transactions transactions;
    private final Clock clock;
    private final String baseUrl;

    FirstOperator(Users users, Passwords passwords, Invitations invitations, Transactions transactions, Clock clock,
            @Value("${congdoan.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.users = users;
        this.passwords = passwords;
        this.invitations = invitations;
        this.transactions = transactions;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        if (!users.any()) {
            log.info("No user exists yet. Create the first platform operator within 24 hours: {}/setup/{}", baseUrl,
                    invitation());
        }
    }

    /// A new one ends the earlier one.
    String invitation() {
        var token = Secrets.token();
        transactions.run(() -> invitations.replace(token, LocalDateTime.now(clock).plus(LIFETIME)));
        return token;
    }

    /// @throws NotFound when the token is unknown, used or too old, or a user exists
    public void check(String token) {
        if (!invitations.open(token, LocalDateTime.now(clock)) || users.any()) {
            throw new NotFound("set-up invitation");
        }
    }

    /// @return what stands against it; empty when the operator was created and the invitation used up
    public List<Message> create(String token, String username, String displayName, String password) {
        check(token);
        var flaws = new ArrayList<>(passwords.flaws(password, username));
        if (!SignIns.USERNAME.matcher(username).matches()) {
            flaws.add(Message.of("access.refused.username"));
        }
        if (displayName.isBlank() || displayName.length() > 200) {
            flaws.add(Message.of("access.refused.display-name"));
        }
        if (flaws.isEmpty()) {
            transactions.run(() -> {
                if (!invitations.use(token)) {
                    throw new NotFound("set-up invitation");
                }
                users.create(new NewUser(username, displayName, Role.PLATFORM_OPERATOR, false, null, null, password));
            });
        }
        return flaws;
    }
}
