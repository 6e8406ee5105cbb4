package vn.congdoan.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who owns an enterprise (khu vực sở hữu).
public enum Ownership {
    STATE, NON_STATE, FOREIGN_INVESTED;

    /// As stored, told and written in files: `non_state`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ownership> of(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
}
