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
public record Indicator(String code, String name, @Nullable String parent, Counted counted, Set<Sector> sectors) {

    public Indicator {
        sectors = Set.copyOf(sectors);
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
