package vn.congdoan.documents.drafting;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.congdoan.documents.Marks;

/// The parts of a wording that are written, compared and merged for themselves.
public enum Part {
    TYPE(w -> one(w.draft().type())),
    TYPE_CODE(w -> one(w.draft().typeCode())),
    SUBJECT(w -> one(w.draft().subject())),
    ADDRESSEES(w -> w.marks().addressees()),
    AUTHORITY(w -> w.draft().authority().lines().toList()),
    BASES(w -> w.draft().legalBases()),
    TEXT(w -> List.of(w.draft().text().split("\n", -1))),
    CAPACITY(w -> w.draft().signature().capacity()),
    SIGNER(w -> one(w.draft().signature().name())),
    RECIPIENTS(w -> w.draft().recipients()),
    URGENCY(w -> w.marks().urgency() == Marks.Urgency.NONE ? List.of() : List.of(w.marks().urgency().name())),
    CIRCULATION(w -> one(w.marks().circulation())),
    DRAFTER(w -> one(w.marks().drafter())),
    ADDRESS(w -> one(w.marks().address()));

    private final Function<Wording, List<String>> lines;

    Part(Function<Wording, List<String>> lines) {
        this.lines = lines;
    }

    public List<String> lines(Wording wording) {
        return lines.apply(wording);
    }

    /// As part of message keys, for example `type-code`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> one(String line) {
        return line.isEmpty() ? List.of() : List.of(line);
    }
}
