package vn.congdoan.campaigns.apportionment;

import vn.congdoan.campaigns.apportionment.Apportionment.Rounding;

/// The numbers of a schedule that was shared out, of units, groups and all together.
public final class Numbers {

    private final Frame frame;
    private final long[][] amount;
    private final Shared[] shared;

    Numbers(Frame frame, long[][] amount, Shared[] shared) {
        this.frame = frame;
        this.amount = amount;
        this.shared = shared;
    }

    /// How a unit's number came about. The exact share is `weight · shared / whole`.
    ///
    /// @param weight of the unit; of a part that is shared as its total is, the unit's number of the total
    /// @param whole  what all who share by weight weigh together; 0 where the number was only fitted between sums and bounds
    /// @param shared what they share
    /// @param step   that numbers are multiples of
    public record Part(long amount, Rounding rounding, long weight, long whole, long shared, long step) {
    }

    /// How the units' numbers of one column came about.
    @SuppressWarnings("ArrayRecordComponent") // filled and read in place, never compared
    record Shared(Rounding[] rounding, long[] weight, long[] whole, long[] shared, long step) {
    }

    /// @param where id of a unit or of a group with bounds; empty text for all together
    public long amount(String where, String column) {
        return amount[frame.column(column)][frame.node(where)];
    }

    public Part part(String unit, String column) {
        int c = frame.column(column);
        int u = frame.node(unit);
        var how = shared[c];
        return new Part(amount[c][u], how.rounding()[u], how.weight()[u], how.whole()[u], how.shared()[u], how.step());
    }
}
