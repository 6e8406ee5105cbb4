package vn.congdoan.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// How people change their own password.
@Component
public class OwnPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Transactions transactions;

    OwnPassword(Accounts accounts, Passwords passwords, Attempts attempts, Sessions sessions, AuditTrail trail,
            Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.trail = trail;
        this.transactions = transactions;
    }

    /// Changes it and ends all other sessions and tokens of the user.
    ///
    /// @param session the id of the session that goes on
    /// @return what stands against it; empty when it was changed
    public List<Message> change(CurrentUser user, String current, String wanted, String session, String address) {
        var account = accounts.find(user.id()).orElseThrow(() -> new NotFound("user"));
        var network = Networks.of(address);
        var delay = attempts.begin(user.username(), network).delay();
        if (delay.isPositive()) {
            return List.of(Message.of("access.sign-in.wait", delay.plusMillis(999).toSeconds()));
        }
        if (!passwords.matches(current, account.hash())) {
            return List.of(Message.of("access.password.wrong"));
        }
        attempts.succeeded(user.username(), network);
        var flaws = passwords.flaws(wanted, user.username());
        if (flaws.isEmpty() && wanted.equals(current)) {
            return List.of(Message.of("access.password.same"));
        }
        if (flaws.isEmpty()) {
            store(user, wanted, session);
        }
        return flaws;
    }

    private void store(CurrentUser user, String wanted, String session) {
        var hash = passwords.hash(wanted);
        transactions.run(() -> {
            accounts.password(user.id(), hash, false);
            trail.record(user.federation(), "access.password-changed", user.username(), "");
        });
        sessions.endAll(user, session);
    }
}
