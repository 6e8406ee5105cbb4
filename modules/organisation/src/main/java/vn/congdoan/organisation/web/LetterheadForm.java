package vn.congdoan.organisation.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.Federation;
import vn.congdoan.organisation.Federation.Letterhead;

/// The header data of a federation as a form has it; lines of one field are separated by line breaks.
///
/// @param version null for a new federation
record LetterheadForm(@Nullable Long version, @Nullable String code, @Nullable Boolean confederation,
        @Nullable String governingBody, @Nullable String headingBody, @Nullable String name, @Nullable String shortName,
        @Nullable String place, @Nullable String documentCode) {

    static LetterheadForm blank() {
        return new LetterheadForm(null, "", false, "TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM", "LIÊN ĐOÀN LAO ĐỘNG\n", "LĐLĐ ", "", "", "LĐLĐ");
    }

    static LetterheadForm of(Federation federation) {
        var letterhead = federation.letterhead();
        return new LetterheadForm(federation.version(), federation.code(), federation.confederation(),
                String.join("\n", letterhead.governingBody()), String.join("\n", letterhead.headingBody()), letterhead.name(),
                letterhead.shortName(), letterhead.place(), letterhead.documentCode());
    }

    Letterhead letterhead() {
        return new Letterhead(text(governingBody).lines().toList(), text(headingBody).lines().toList(), text(name),
                text(shortName), text(place), text(documentCode));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
