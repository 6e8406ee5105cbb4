package vn.congdoan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;

/// Keeps passwords as Argon2id hashes and says which words are no passwords.
@Component
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    /// Each computation takes 19 MiB; more at once would let strangers fill the memory.
    private final Semaphore atOnce = new Semaphore(8);
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2id", Map.of(
            "argon2id", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
            "bcrypt", new BCryptPasswordEncoder(12)));
    private final String nobodys = encoder.encode(Secrets.token());

    String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            atOnce.release();
        }
    }

    boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        atOnce.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            atOnce.release();
        }
    }

    /// Takes as long as a comparison, so that the answer's time does not tell whether a user exists.
    void compareWithNobodys(String password) {
        matches(password, nobodys);
    }

    /// What is wrong with a password that somebody chose; empty when nothing.
    List<Message> flaws(String password, String username) {
        var flaws = new ArrayList<Message>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            flaws.add(Message.of("access.password.short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            flaws.add(Message.of("access.password.long", LONGEST));
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username) || lower.chars().distinct().count() < 4) {
            flaws.add(Message.of("access.password.guessable"));
        }
        return flaws;
    }
}
