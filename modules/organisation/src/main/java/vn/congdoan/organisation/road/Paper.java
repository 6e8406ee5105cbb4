package vn.congdoan.organisation.road;

import java.util.Locale;

/// A paper of the founding file: what the upper union needs to recognise a grassroots union (HD 03/HD-TLĐ 2020).
public enum Paper {
    /// Request for recognition.
    REQUEST,
    /// Minutes of the founding congress.
    MINUTES,
    /// List of the members.
    MEMBERS,
    /// Applications, form 5a each or form 5b together.
    APPLICATIONS,
    /// Lists of the executive and the inspection committee elected.
    COMMITTEES,
    /// Copy of the business registration.
    REGISTRATION;

    /// As stored: `minutes`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Paper of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
