package vn.congdoan.access;

import static vn.congdoan.access.jooq.Tables.ACC_TOKEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Transactions;

/// Short-lived bearer tokens of the API.
@Component
public class Tokens {

    private final DSLContext jooq;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Clock clock;
    private final Duration lifetime;

    Tokens(DSLContext jooq, Transactions transactions, Accounts accounts, Clock clock,
            @Value("${congdoan.access.token-lifetime:60m}") Duration lifetime) {
        this.jooq = jooq;
        this.transactions = transactions;
        this.accounts = accounts;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    public Issued issue(CurrentUser user) {
        var token = Secrets.token();
        var now = LocalDateTime.now(clock);
        transactions.run(() -> jooq.insertInto(ACC_TOKEN)
                .set(ACC_TOKEN.DIGEST, Secrets.digest(token))
                .set(ACC_TOKEN.USER_ID, user.id())
                .set(ACC_TOKEN.CREATED_AT, now)
                .set(ACC_TOKEN.EXPIRES_AT, now.plus(lifetime))
                .execute());
        return new Issued(token, now.plus(lifetime).toInstant(ZoneOffset.UTC));
    }

    /// The user as of now; nobody when the token is unknown, expired or ended, or the user was deactivated.
    public Optional<CurrentUser> user(String token) {
        return jooq.select(ACC_TOKEN.USER_ID).from(ACC_TOKEN)
                .where(ACC_TOKEN.DIGEST.eq(Secrets.digest(token)))
                .and(ACC_TOKEN.EXPIRES_AT.gt(LocalDateTime.now(clock)))
                .fetchOptional(ACC_TOKEN.USER_ID)
                .flatMap(accounts::find).filter(Account::active).map(Account::user);
    }

    public void end(String token) {
        transactions.run(() ->
                jooq.deleteFrom(ACC_TOKEN).where(ACC_TOKEN.DIGEST.eq(Secrets.digest(token))).execute());
    }

    void endAll(UUID user) {
        transactions.run(() -> jooq.deleteFrom(ACC_TOKEN).where(ACC_TOKEN.USER_ID.eq(user)).execute());
    }

    void forgetOld() {
        transactions.run(() ->
                jooq.deleteFrom(ACC_TOKEN).where(ACC_TOKEN.EXPIRES_AT.lt(LocalDateTime.now(clock))).execute());
    }

    /// The only moment at which the token itself is known.
    public record Issued(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued[expiresAt=" + expiresAt + "]";
        }
    }
}
