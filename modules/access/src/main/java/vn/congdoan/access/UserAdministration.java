package vn.congdoan.access;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// How admins look after the people of their federation, and platform operators after the admins, the confederation's
/// people and one another. Whoever is outside that reach is not found.
@Component
public class UserAdministration {

    private final Users users;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Transactions transactions;

    UserAdministration(Users users, Accounts accounts, Passwords passwords, Sessions sessions, AuditTrail trail,
            Transactions transactions) {
        this.users = users;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
        this.transactions = transactions;
    }

    public List<Listed> list(CurrentUser admin) {
        return within(admin).stream().map(Listed::of).toList();
    }

    /// Creates a user with a password that is told once; the one in the request is not looked at.
    public UserChange invite(CurrentUser admin, NewUser wanted) {
        var federation = wanted.federation();
        var taken = accounts.named(wanted.username()).isPresent();
        var colleagues = federation == null ? List.<Account>of() : accounts.of(federation);
        var reasons = InvitationRules.against(admin, wanted, taken, colleagues.stream().map(Account::user).toList());
        if (!reasons.isEmpty()) {
            return new UserChange.Refused(reasons);
        }
        var password = Secrets.initialPassword();
        transactions.run(() -> {
            users.create(new NewUser(wanted.username(), wanted.displayName(), wanted.role(), wanted.confederation(),
                    federation, wanted.unit(), password), true);
            trail.record(federation, "access.user-created", wanted.username(), wanted.role().name());
        });
        return new UserChange.Invited(wanted.username(), password);
    }

    /// Gives a new initial password and ends all sessions.
    public UserChange resetPassword(CurrentUser admin, UUID id) {
        var user = managed(admin, id);
        if (user.id().equals(admin.id())) {
            return refused("access.refused.own-password");
        }
        var password = Secrets.initialPassword();
        var hash = passwords.hash(password);
        transactions.run(() -> {
            accounts.password(user.id(), hash, true);
            trail.record(user.federation(), "access.password-reset", user.username(), "");
        });
        sessions.endAll(user, null);
        return new UserChange.Invited(user.username(), password);
    }

    public UserChange activate(CurrentUser admin, UUID id) {
        var user = managed(admin, id);
        transactions.run(() -> {
            accounts.active(user.id(), true);
            trail.record(user.federation(), "access.user-activated", user.username(), "");
        });
        return new UserChange.Done(user.username());
    }

    /// Ends all sessions and lets the user in no more. Nobody shuts the own door, so one admin always remains.
    public UserChange deactivate(CurrentUser admin, UUID id) {
        var user = managed(admin, id);
        if (user.id().equals(admin.id())) {
            return refused("access.refused.own-account");
        }
        transactions.run(() -> {
            accounts.active(user.id(), false);
            trail.record(user.federation(), "access.user-deactivated", user.username(), "");
        });
        sessions.endAll(user, null);
        return new UserChange.Done(user.username());
    }

    private CurrentUser managed(CurrentUser admin, UUID id) {
        return within(admin).stream().map(Account::user).filter(user -> user.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("user " + id));
    }

    private List<Account> within(CurrentUser admin) {
        return switch (admin.role()) {
            case FEDERATION_ADMIN -> Optional.ofNullable(admin.federation()).map(accounts::of).orElseGet(List::of);
            case PLATFORM_OPERATOR -> accounts.ofThePlatform();
            case STAFF, UNIT_OFFICER, VIEWER -> List.of();
        };
    }

    private static UserChange refused(String key) {
        return new UserChange.Refused(List.of(Message.of(key)));
    }

    /// A user in the admin's list; the instant is UTC.
    public record Listed(CurrentUser user, boolean active, boolean initialPassword,
            @Nullable LocalDateTime lastSignedInAt) {

        private static Listed of(Account account) {
            return new Listed(account.user(), account.active(), account.initialPassword(), account.lastSignedInAt());
        }
    }
}
