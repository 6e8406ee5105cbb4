package vn.congdoan.documents.issuing;

import java.util.Locale;

/// What is done to a document after it was written.
public enum Act {
    SUBMIT, SEND_BACK, APPROVE, WITHDRAW_APPROVAL, BEGIN_SIGNING, SIGN, ISSUE, WITHDRAW, BEGIN_REPLACEMENT, REPLACE;

    /// As stored and as part of message keys, for example `send-back`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Act of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
