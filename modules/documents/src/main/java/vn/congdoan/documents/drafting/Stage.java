package vn.congdoan.documents.drafting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How far a document has come. Its text changes in [#DRAFT] only; what was issued is never changed again.
public enum Stage {
    DRAFT, SUBMITTED, APPROVED, SIGNED, ISSUED, WITHDRAWN, REPLACED;

    /// The stages of documents that left the house, which every user of the federation may read.
    public static final Set<Stage> OUTSIDE = Set.copyOf(EnumSet.of(ISSUED, WITHDRAWN, REPLACED));

    /// As stored and as part of message keys, for example `draft`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
