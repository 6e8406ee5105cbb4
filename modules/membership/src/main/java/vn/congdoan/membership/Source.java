package vn.congdoan.membership;

import java.util.Locale;

/// By what way an entry came into the ledger.
public enum Source {
    FORM, IMPORT, API,
    /// Organisation told that a union was founded.
    UNION_FOUNDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Source of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
