package vn.congdoan.access;

import static vn.congdoan.access.jooq.Tables.ACC_TOKEN;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Digests of the tokens that were issued; a token itself is never stored.
@Component
class StoredTokens {

    private final DSLContext jooq;

    StoredTokens(DSLContext jooq) {
        this.jooq = jooq;
    }

    void add(String token, UUID user, LocalDateTime from, LocalDateTime until) {
        jooq.insertInto(ACC_TOKEN)
                .set(ACC_TOKEN.DIGEST, Secrets.digest(token))
                .set(ACC_TOKEN.USER_ID, user)
                .set(ACC_TOKEN.CREATED_AT, from)
                .set(ACC_TOKEN.EXPIRES_AT, until)
                .execute();
    }

    Optional<UUID> user(String token, LocalDateTime now) {
        return jooq.select(ACC_TOKEN.USER_ID).from(ACC_TOKEN)
                .where(ACC_TOKEN.DIGEST.eq(Secrets.digest(token)))
                .and(ACC_TOKEN.EXPIRES_AT.gt(now))
                .fetchOptional(ACC_TOKEN.USER_ID);
    }

    void remove(String token) {
        jooq.deleteFrom(ACC_TOKEN).where(ACC_TOKEN.DIGEST.eq(Secrets.digest(token))).execute();
    }

    void removeAll(UUID user) {
        jooq.deleteFrom(ACC_TOKEN).where(ACC_TOKEN.USER_ID.eq(user)).execute();
    }

    void removeExpired(LocalDateTime now) {
        jooq.deleteFrom(ACC_TOKEN).where(ACC_TOKEN.EXPIRES_AT.lt(now)).execute();
    }
}
