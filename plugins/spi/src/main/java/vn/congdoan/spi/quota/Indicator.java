package vn.congdoan.spi.quota;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One column of a schedule of targets. A total equals the sum of its parts.
///
/// @param code    unique in the campaign, for example `thuc-tang.dn-tu-25`
/// @param name    in Vietnamese, as headed in the table
/// @param parent  code of the total this is a part of, or null
/// @param sectors what the indicator is restricted to; empty means every sector
/// @param breakdown which division of the total this part belongs to, for example `theo-khu-vuc`; a total equals the sum of
///                  the parts of each of its divisions. Empty text for the only one
/// @param in      what its numbers are
public record Indicator(String code, String name, @Nullable String parent, Counted counted, Set<Sector> sectors,
        String breakdown, In in) {

    /// Đơn vị tính.
    public enum In { PERSONS, UNIONS, PERCENT, ITEMS }

    public Indicator {
        sectors = Set.copyOf(sectors);
    }

    /// In the only division, in the usual unit of what it counts.
    public Indicator(String code, String name, @Nullable String parent, Counted counted, Set<Sector> sectors) {
        this(code, name, parent, counted, sectors, "", usual(counted));
    }

    private static In usual(Counted counted) {
        return switch (counted) {
            case NET_MEMBERS, NEW_MEMBERS, MEMBERS, REFERRALS -> In.PERSONS;
            case UNIONS -> In.UNIONS;
            case RATE -> In.PERCENT;
            case OTHER -> In.ITEMS;
        };
    }

    /// Whether it counts just this in just this sector: how a formula finds the column it fills.
    public boolean counts(Counted what, Sector only) {
        return counted == what && sectors.equals(Set.of(only));
    }

    /// Its name inside a sentence: without the unit of measure, and without a capital that is no name's.
    public String inText() {
        var plain = name.replaceFirst("\\s*\\([^)]*\\)$", "");
        boolean word = plain.length() > 1 && Character.isLowerCase(plain.charAt(1));
        return word ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }
}
