package vn.congdoan.campaigns.printed;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a printed table says. As a code: `unit`, `measure:TERM_LOST`, `quota:thuc-tang`, `net`.
///
/// @param of code of the measure or the indicator; empty text for all other kinds
public record Meaning(Kind kind, String of) {

    /// The difference of admitted and lost, its percent of the term's quota, and the sum of the columns of the same group
    /// are computed: what is printed there is checked and never taken over.
    public enum Kind { IGNORED, NUMBER, UNIT, NOTE, MEASURE, QUOTA, NET, PERCENT, SUM }

    public static final Meaning IGNORED = new Meaning(Kind.IGNORED, "");
    public static final Meaning UNIT = new Meaning(Kind.UNIT, "");

    public static Meaning of(Kind kind) {
        return new Meaning(kind, "");
    }

    public static Meaning measure(String code) {
        return new Meaning(Kind.MEASURE, code);
    }

    public static Meaning quota(String indicator) {
        return new Meaning(Kind.QUOTA, indicator);
    }

    public String code() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return of.isEmpty() ? name : name + ":" + of;
    }

    /// @return nothing when no meaning is written like that
    public static Optional<Meaning> parse(String code) {
        int colon = code.indexOf(':');
        var name = colon < 0 ? code : code.substring(0, colon);
        var of = colon < 0 ? "" : code.substring(colon + 1);
        return Stream.of(Kind.values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .filter(kind -> (kind == Kind.MEASURE || kind == Kind.QUOTA) != of.isEmpty()).findFirst().map(kind -> new Meaning(kind, of));
    }

    /// Whether whole numbers stand there.
    public boolean figure() {
        return switch (kind) {
            case MEASURE, QUOTA, NET, SUM -> true;
            case IGNORED, NUMBER, UNIT, NOTE, PERCENT -> false;
        };
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
