package vn.congdoan.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Transactions;

/// The users of this deployment, for code that is trusted: demo data, set-up, filters.
/// People manage users through [UserAdministration].
@Component
public class Users {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Ids ids;

    Users(Accounts accounts, Passwords passwords, Transactions transactions, Ids ids) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.ids = ids;
    }

    public boolean any() {
        return accounts.any();
    }

    /// Creates a user who owns the password already.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the username is taken
    public UUID create(NewUser user) {
        return create(user, false);
    }

    UUID create(NewUser user, boolean initialPassword) {
        if (!SignIns.USERNAME.matcher(user.username()).matches()) {
            throw new IllegalArgumentException("not a username: " + user.username());
        }
        var id = ids.next();
        var cleaned = new NewUser(user.username(), VietnameseText.clean(user.displayName()), user.role(),
                user.confederation(), user.federation(), user.unit(), user.password());
        var hash = passwords.hash(user.password());
        transactions.run(() -> accounts.insert(id, cleaned, hash, initialPassword));
        return id;
    }

    /// The user as of now, unless deactivated.
    public Optional<Standing> find(UUID id) {
        return accounts.find(id).filter(Account::active).map(a -> new Standing(a.user(), a.initialPassword()));
    }

    /// @param initialPassword the password must be changed before anything else is done
    public record Standing(CurrentUser user, boolean initialPassword) {
    }
}
