package vn.congdoan.access;

import static vn.congdoan.access.jooq.Tables.ACC_USER;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.FederationId;

/// The rows of users.
@Repository
class Accounts {

    private final DSLContext jooq;
    private final Clock clock;

    Accounts(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    boolean any() {
        return jooq.fetchExists(ACC_USER);
    }

    Optional<Account> find(UUID id) {
        return fetch(ACC_USER.ID.eq(id)).stream().findFirst();
    }

    Optional<Account> named(String username) {
        return fetch(ACC_USER.USERNAME.eq(username)).stream().findFirst();
    }

    List<Account> of(FederationId federation) {
        return fetch(ACC_USER.HOME_FEDERATION.eq(federation.value()));
    }

    /// Whom the platform's operators look after: one another, the federations' admins, the confederation's people.
    List<Account> ofThePlatform() {
        return fetch(ACC_USER.HOME_FEDERATION.isNull().or(ACC_USER.ROLE_NAME.eq(Role.FEDERATION_ADMIN.name())));
    }

    private List<Account> fetch(Condition which) {
        return jooq.selectFrom(ACC_USER).where(which).orderBy(ACC_USER.USERNAME).fetch(Accounts::account);
    }

    private static Account account(Record row) {
        var federation = row.get(ACC_USER.HOME_FEDERATION);
        var user = new CurrentUser(row.get(ACC_USER.ID), row.get(ACC_USER.USERNAME), row.get(ACC_USER.DISPLAY_NAME),
                Role.valueOf(row.get(ACC_USER.ROLE_NAME)), row.get(ACC_USER.CONFEDERATION),
                federation == null ? null : new FederationId(federation), row.get(ACC_USER.UNIT_ID));
        return new Account(user, row.get(ACC_USER.PASSWORD_HASH), row.get(ACC_USER.INITIAL_PASSWORD),
                row.get(ACC_USER.ACTIVE), row.get(ACC_USER.LAST_SIGNED_IN_AT));
    }

    void insert(UUID id, NewUser user, String hash, boolean initialPassword) {
        var federation = user.federation();
        jooq.insertInto(ACC_USER)
                .set(ACC_USER.ID, id)
                .set(ACC_USER.USERNAME, user.username())
                .set(ACC_USER.DISPLAY_NAME, user.displayName())
                .set(ACC_USER.ROLE_NAME, user.role().name())
                .set(ACC_USER.CONFEDERATION, user.confederation())
                .set(ACC_USER.HOME_FEDERATION, federation == null ? null : federation.value())
                .set(ACC_USER.UNIT_ID, user.unit())
                .set(ACC_USER.PASSWORD_HASH, hash)
                .set(ACC_USER.INITIAL_PASSWORD, initialPassword)
                .set(ACC_USER.ACTIVE, true)
                .set(ACC_USER.CREATED_AT, LocalDateTime.now(clock))
                .execute();
    }

    void signedIn(UUID id) {
        jooq.update(ACC_USER).set(ACC_USER.LAST_SIGNED_IN_AT, LocalDateTime.now(clock)).where(ACC_USER.ID.eq(id)).execute();
    }

    void password(UUID id, String hash, boolean initial) {
        jooq.update(ACC_USER).set(ACC_USER.PASSWORD_HASH, hash).set(ACC_USER.INITIAL_PASSWORD, initial)
                .where(ACC_USER.ID.eq(id)).execute();
    }

    void active(UUID id, boolean active) {
        jooq.update(ACC_USER).set(ACC_USER.ACTIVE, active).where(ACC_USER.ID.eq(id)).execute();
    }
}
