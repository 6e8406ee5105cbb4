package vn.congdoan.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Sector;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

/// A movement that somebody asks to enter in the ledger.
///
/// @param reason code of a reason of this kind
/// @param amount persons, or unions for a founding; with names 0, or their number once more
/// @param names  one person a line, `Họ và tên; dd/mm/yyyy; Nam`, the last two optional; null for a bare count
/// @param note   may be empty
public record Entry(UnitId unit, LocalDate day, MovementKind kind, String reason, Sector sector, int amount,
        @Nullable String names, String note, Source source) {

    public Entry {
        note = VietnameseText.clean(note);
    }

    public static Entry counted(UnitId unit, LocalDate day, MovementKind kind, String reason, Sector sector, int amount,
            String note, Source source) {
        return new Entry(unit, day, kind, reason, sector, amount, null, note, source);
    }

    public static Entry named(UnitId unit, LocalDate day, MovementKind kind, String reason, Sector sector, String names,
            String note, Source source) {
        return new Entry(unit, day, kind, reason, sector, 0, names, note, source);
    }

    /// With the number of persons that its names turned out to be.
    Entry withAmount(int counted) {
        return new Entry(unit, day, kind, reason, sector, counted, names, note, source);
    }

    /// Names of persons stay out of logs.
    @Override
    public String toString() {
        return "Entry[" + kind + " " + amount + ", " + day + "]";
    }
}
