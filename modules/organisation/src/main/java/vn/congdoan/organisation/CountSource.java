package vn.congdoan.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which list a count of workers comes from.
public enum CountSource {
    SURVEY, SOCIAL_INSURANCE, TAX, UNIT_REPORT;

    /// As stored, told and written in files: `social_insurance`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CountSource> of(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }
}
