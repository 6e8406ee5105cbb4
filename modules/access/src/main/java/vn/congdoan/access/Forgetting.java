package vn.congdoan.access;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Clears what has expired. Any number of nodes may do it at once.
@Component
class Forgetting {

    private final Attempts attempts;
    private final Tokens tokens;

    Forgetting(Attempts attempts, Tokens tokens) {
        this.attempts = attempts;
        this.tokens = tokens;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT5M")
    void forget() {
        attempts.forgetOld();
        tokens.forgetOld();
    }
}
