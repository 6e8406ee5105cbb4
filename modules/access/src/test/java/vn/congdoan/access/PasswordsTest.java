package vn.congdoan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.congdoan.kernel.Message;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hashIsArgon2idAndMatchesItsPasswordOnly() {
        var hash = passwords.hash("một câu dễ nhớ");
        assertThat(hash).startsWith("{argon2id}$argon2id$");
        assertThat(passwords.matches("một câu dễ nhớ", hash)).isTrue();
        assertThat(passwords.matches("mot cau de nho", hash)).isFalse();
    }

    @Test
    void olderBcryptHashesAreKnown() {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("một câu dễ nhớ");
        assertThat(passwords.matches("một câu dễ nhớ", hash)).isTrue();
    }

    @Test
    void tenCharactersAreEnough() {
        assertThat(flaws("abcdefghij")).isEmpty();
        assertThat(flaws("abcdefghi")).isEqualTo("access.password.short");
        assertThat(flaws("á".repeat(2) + "bcdefghi")).isEmpty();
    }

    @Test
    void longestHas128() {
        assertThat(flaws("abcd".repeat(32))).isEmpty();
        assertThat(flaws("abcd".repeat(32) + "e")).isEqualTo("access.password.long");
    }

    @Test
    void usernameAndRepetitionAreGuessable() {
        assertThat(flaws("xxLAI-CHAU.STAFFxx")).isEqualTo("access.password.guessable");
        assertThat(flaws("aaaaabbbbbccccc")).isEqualTo("access.password.guessable");
    }

    private String flaws(String password) {
        return String.join(",", passwords.flaws(password, "lai-chau.staff").stream().map(Message::key).toList());
    }
}
