package vn.congdoan.platform.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import vn.congdoan.kernel.Message;

/// One row of a table. What does not fit is told to the collector of flaws, so that a file's user sees all at once.
public record Entry<K extends Enum<K>>(Table<K> table, Sheet.Row row) {

    private static final int MOST = 99_999_999;

    /// The text of a cell; empty when it is blank or the file has no such column.
    public String text(K column) {
        var place = table.places().get(column);
        return place == null ? "" : row.cell(place);
    }

    public boolean has(K column) {
        return !text(column).isEmpty();
    }

    public Flaw flaw(K column, Message what) {
        return table.flaw(row, column, what);
    }

    /// The text of a cell that must not be blank; at most so many characters.
    public Optional<String> name(K column, int most, Consumer<Flaw> flaws) {
        var text = text(column);
        if (text.isEmpty() || text.length() > most) {
            flaws.accept(flaw(column, text.isEmpty() ? Message.of("platform.sheet.blank")
                    : Message.of("platform.sheet.text-too-long", most)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// A whole number from 0; nothing when the cell is blank or, with a flaw, holds something else.
    public OptionalInt count(K column, Consumer<Flaw> flaws) {
        if (!has(column)) {
            return OptionalInt.empty();
        }
        var number = VietnameseNumbers.whole(text(column));
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > MOST) {
            flaws.accept(flaw(column, Message.of("platform.sheet.no-count")));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsLong());
    }

    /// A day; nothing when the cell is blank or, with a flaw, holds something else.
    public Optional<LocalDate> day(K column, Consumer<Flaw> flaws) {
        if (!has(column)) {
            return Optional.empty();
        }
        var day = VietnameseDates.day(text(column));
        if (day.isEmpty()) {
            flaws.accept(flaw(column, Message.of("platform.sheet.no-day")));
        }
        return day;
    }
}
