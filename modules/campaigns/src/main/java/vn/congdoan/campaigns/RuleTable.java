package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Sector;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;

/// Indicators that come about by a rule, for one year of a campaign.
///
/// @param day      until which was counted, and whose threshold holds
/// @param workers  that threshold
/// @param total    over all units shown; null when only some are
/// @param inputs   what people enter for the rules of this campaign
/// @param rule     how the province prints a percent
public record RuleTable(int year, LocalDate day, int workers, List<Indicator> indicators, List<Line> lines, @Nullable Line total,
        List<RuleInput> inputs, PercentRule rule) {

    public enum Verdict { REACHED, MISSED, UNKNOWN }

    /// @param participant null in the total
    /// @param rates       by indicator code
    public record Line(@Nullable Participant participant, Map<String, Rate> rates, Map<RuleInput, Entered> entered) {

        public Rate rate(String indicator) {
            return rates.getOrDefault(indicator, Rate.UNKNOWN);
        }

        public @Nullable Entered entered(RuleInput input) {
            return entered.get(input);
        }
    }

    /// A figure that somebody entered.
    public record Entered(long amount, long version) {
    }

    /// Numerator by denominator; a percent of nothing is not known.
    ///
    /// @param missing units whose figures were not entered; 0 for one unit that has them
    public record Rate(long part, long whole, int missing, Verdict verdict) {

        static final Rate UNKNOWN = new Rate(0, 0, 1, Verdict.UNKNOWN);

        /// Compared exactly, without rounding: `>= 80 %` is reached by 4 of 5, `> 75 %` is not by 3 of 4.
        static Rate of(long part, long whole, int missing, Indicator indicator) {
            var target = indicator.target();
            if (target == null || whole <= 0 || missing > 0) {
                return new Rate(part, whole, missing, Verdict.UNKNOWN);
            }
            int compared = Long.compare(Math.multiplyExact(part, 100L), Math.multiplyExact(whole, target));
            boolean reached = switch (indicator.nature().direction()) {
                case AT_LEAST -> compared >= 0;
                case MORE_THAN -> compared > 0;
                case AT_MOST -> compared <= 0;
            };
            return new Rate(part, whole, 0, reached ? Verdict.REACHED : Verdict.MISSED);
        }

        static Rate sum(Stream<Rate> rates, Indicator indicator) {
            long part = 0;
            long whole = 0;
            int missing = 0;
            for (var rate : rates.toList()) {
                part += rate.part;
                whole += rate.whole;
                missing += rate.missing;
            }
            return of(part, whole, missing, indicator);
        }

        /// Printed as the province prints percents; empty while there is nothing to divide by.
        public String percent(PercentRule rule) {
            return whole <= 0 ? "" : rule.format(part, Figure.of(whole));
        }
    }

    static final Set<Sector> STATE = Set.of(Sector.ADMINISTRATIVE, Sector.PUBLIC_SERVICE);

    /// Restricted to sectors none of which is the state's.
    static boolean nonState(Indicator indicator) {
        return !indicator.sectors().isEmpty() && indicator.sectors().stream().noneMatch(STATE::contains);
    }
}
