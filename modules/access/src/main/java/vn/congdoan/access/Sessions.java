package vn.congdoan.access;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Ends the sessions and tokens of a user on every node.
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Tokens tokens;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /// @param except the id of the session that may go on, if any
    void endAll(CurrentUser user, @Nullable String except) {
        sessions.findByPrincipalName(user.username()).keySet().stream()
                .filter(id -> !id.equals(except)).forEach(sessions::deleteById);
        tokens.endAll(user.id());
    }
}
