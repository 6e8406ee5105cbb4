package vn.congdoan.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Transactions;

/// Lets people in by name and password, slowly for who guesses. An unknown name and a wrong password have one answer.
@Component
public class SignIns {

    static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,98}[a-z0-9]");

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Duration pause;

    SignIns(Accounts accounts, Attempts attempts, Passwords passwords, Transactions transactions,
            @Value("${congdoan.access.pause-when-unsettled:1s}") Duration pause) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.transactions = transactions;
        this.pause = pause;
    }

    /// @param address from where the request came
    public SignIn signIn(String typedName, String password, String address) {
        var username = typedName.strip().toLowerCase(Locale.ROOT);
        var network = Networks.of(address);
        var verdict = attempts.begin(username, network);
        if (verdict.delay().isPositive()) {
            return new SignIn.Wait(verdict.delay().plusMillis(999).toSeconds());
        }
        if (verdict.unsettled()) {
            rest();
        }
        var account = proven(username, password);
        account.ifPresent(admitted -> {
            attempts.succeeded(username, network);
            transactions.run(() -> accounts.signedIn(admitted.user().id()));
        });
        return account.<SignIn>map(a -> new SignIn.Admitted(a.user(), a.initialPassword()))
                .orElseGet(SignIn.Rejected::new);
    }

    private Optional<Account> proven(String username, String password) {
        var account = USERNAME.matcher(username).matches() ? accounts.named(username) : Optional.<Account>empty();
        if (account.isEmpty()) {
            passwords.compareWithNobodys(password);
        }
        return account.filter(a -> passwords.matches(password, a.hash())).filter(Account::active);
    }

    private void rest() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What came of it.
    public sealed interface SignIn {

        /// @param initialPassword the password must be changed before anything else is done
        record Admitted(CurrentUser user, boolean initialPassword) implements SignIn {
        }

        record Rejected() implements SignIn {
        }

        record Wait(long seconds) implements SignIn {
        }
    }
}
