package vn.congdoan.spi;

/// What may stand in a cell of a table: an amount, nothing applicable (blank), or expressly none (`-`).
/// Blank, `0` and `-` are three different statements all the way to print.
public sealed interface Figure {

    Figure BLANK = Mark.BLANK;
    Figure DASH = Mark.DASH;

    static Figure of(long amount) {
        return new Amount(amount);
    }

    /// For sums: both marks count as zero.
    long amount();

    /// Whether there is something to compute with.
    default boolean known() {
        return this instanceof Amount;
    }

    /// As it is printed: `1.100` with a dot between thousands, `-113`, `-`, or nothing at all.
    default String print() {
        return switch (this) {
            case Amount(var amount) -> print(amount);
            case Mark mark -> mark == Mark.DASH ? "-" : "";
        };
    }

    /// @return the number with a dot between thousands, `1.100`
    static String print(long amount) {
        var digits = Long.toString(amount);
        return digits.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".");
    }

    /// As running text has a count: below 10 with a leading zero, `04 nghiệp đoàn`.
    static String count(long amount) {
        return amount > 0 && amount < 10 ? "0" + amount : print(amount);
    }

    /// A whole number of persons or unions.
    record Amount(long amount) implements Figure {
    }

    /// The two statements that are not amounts.
    enum Mark implements Figure {
        BLANK, DASH;

        @Override
        public long amount() {
            return 0;
        }
    }
}
