package vn.congdoan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Transactions;

/// Short-lived bearer tokens of the API.
@Component
public class Tokens {

    private final StoredTokens stored;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Clock clock;
    private final Duration lifetime;

    Tokens(StoredTokens stored, Transactions transactions, Accounts accounts, Clock clock,
            @Value("${congdoan.access.token-lifetime:60m}") Duration lifetime) {
        this.stored = stored;
        this.transactions = transactions;
        this.accounts = accounts;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    public Issued issue(CurrentUser user) {
        var token = Secrets.token();
        var now = LocalDateTime.now(clock);
        transactions.run(() -> stored.add(token, user.id(), now, now.plus(lifetime)));
        return new Issued(token, now.plus(lifetime).toInstant(ZoneOffset.UTC));
    }

    /// The user as of now; nobody when the token is unknown, expired or ended, or the user was deactivated.
    public Optional<CurrentUser> user(String token) {
        return stored.user(token, LocalDateTime.now(clock))
                .flatMap(accounts::find).filter(Account::active).map(Account::user);
    }

    public void end(String token) {
        transactions.run(() -> stored.remove(token));
    }

    void endAll(UUID user) {
        transactions.run(() -> stored.removeAll(user));
    }

    void forgetOld() {
        transactions.run(() -> stored.removeExpired(LocalDateTime.now(clock)));
    }

    /// The only moment at which the token itself is known.
    public record Issued(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued[expiresAt=" + expiresAt + "]";
        }
    }
}
