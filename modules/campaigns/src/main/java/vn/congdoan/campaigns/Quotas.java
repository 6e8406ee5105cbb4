package vn.congdoan.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// The schedule of a campaign's numbers: a line a unit, an entry an indicator, and the line Cộng.
///
/// @param lines in official order, those the reader may see
/// @param sums  by indicator, over the lines shown
/// @param whole whether all units are shown, so that sums compare with targets
public record Quotas(Campaign campaign, List<Line> lines, Map<String, Sum> sums, boolean whole) {

    /// The numbers of one unit.
    public record Line(Participant participant, Map<String, Entry> entries) {

        public Entry entry(String indicator) {
            return Objects.requireNonNull(entries.get(indicator), indicator);
        }
    }

    /// @param editable whether the indicator has no parts; a total is computed
    /// @param amount   that counts; null while nothing is set
    /// @param formula  the formula's number; of a total only when all its parts have one
    /// @param cell     as stored
    public record Entry(String indicator, boolean editable, @Nullable Long amount, @Nullable Long formula, Cell cell) {
    }

    /// @param empty  cells without a number
    /// @param target of the federation, or null when none was set
    public record Sum(long amount, int empty, @Nullable Long target) {

        /// Positive when more was given than is to be reached; null without a target.
        public @Nullable Long difference() {
            return target == null ? null : amount - target;
        }

        public boolean missed() {
            return target != null && target != amount;
        }
    }

    /// What a formula said about a number.
    ///
    /// @param rounding how a share became a whole number, or null when nothing was shared
    public record Said(String vi, String en, @Nullable Message rounding) {
    }

    public Sum sum(String indicator) {
        return Objects.requireNonNull(sums.get(indicator), indicator);
    }

    public Optional<Line> line(java.util.UUID unit) {
        return lines.stream().filter(line -> line.participant().unit().value().equals(unit)).findFirst();
    }
}
