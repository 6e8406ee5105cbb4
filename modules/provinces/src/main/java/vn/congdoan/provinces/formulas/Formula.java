package vn.congdoan.provinces.formulas;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Sector;

/// A formula as somebody wrote it.
///
/// @param code        unique in the federation, for example `theo-nguon-lao-dong`
/// @param description what it computes, for those who choose it
/// @param knobs       numbers that may be set for each campaign
/// @param trials      figures and the result they must give; all must come true before the formula is used
public record Formula(String code, String name, String description, List<Knob> knobs, List<Line> lines, List<Trial> trials) {

    public Formula {
        knobs = List.copyOf(knobs);
        lines = List.copyOf(lines);
        trials = List.copyOf(trials);
    }

    /// A whole number with bounds.
    ///
    /// @param code as the expressions name it
    public record Knob(String code, String name, long preset, long least, long most) {
    }

    /// What one line says about the columns it fits.
    public enum Use {
        /// The expression is the unit's number.
        AMOUNT,
        /// The expression is the unit's weight; the column's target is shared out by it.
        WEIGHT
    }

    /// @param sector     the column counts in just this sector; null for the total of all sectors
    /// @param expression in whole numbers, over the names of the [Vocabulary]
    /// @param step       numbers that are shared out are multiples of it
    /// @param reason     why, in Vietnamese; the figures are added to it
    public record Line(Counted counted, @Nullable Sector sector, Use use, String expression, long step, Proposal.Method method,
            String reason) {

        boolean fits(Indicator indicator) {
            return sector == null ? indicator.parent() == null && indicator.counted() == counted : indicator.counts(counted, sector);
        }
    }

    /// A check on figures, as one would reckon by hand.
    ///
    /// @param line     number of the line, from 1
    /// @param figures  by name; those that are not named are 0, knobs have their presets
    public record Trial(String name, int line, Map<String, Long> figures, long expected) {

        public Trial {
            figures = Map.copyOf(figures);
        }
    }
}
