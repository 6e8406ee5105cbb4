package vn.congdoan.organisation.teams;

import java.util.Locale;

/// What somebody does in a team.
public enum Duty {
    HEAD, DEPUTY, STANDING, SECRETARY, MEMBER;

    /// As stored: `head`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Duty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
