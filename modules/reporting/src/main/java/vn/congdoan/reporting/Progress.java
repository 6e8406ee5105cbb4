package vn.congdoan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.layout.ProgressFacts.Result;

/// How far a campaign has come: every movement of its period stands in exactly one row, so the rows add up to the total.
///
/// @param issued whether quotas were issued; before that they are blank
/// @param until  last day that is counted
/// @param whole  whether it is the whole federation, to which the targets belong
/// @param top    the unit to which it is limited, or null
/// @param rule   how the province prints a percent
public record Progress(Campaign campaign, boolean issued, LocalDate until, boolean whole, @Nullable UnitId top,
        List<Row> rows, Row total, PercentRule rule) {

    private static final Result NOTHING = new Result(Figure.BLANK, 0);

    public Progress {
        rows = List.copyOf(rows);
    }

    /// A participant with all below it that is nobody else's.
    ///
    /// @param unit    null for all units outside the participants, and in the total
    /// @param name    empty when there is no unit
    /// @param without units whose movements are counted in rows of their own, with all below them
    /// @param results by indicator code
    public record Row(@Nullable UnitId unit, String name, List<UnitId> without, Map<String, Result> results) {

        public Row {
            without = List.copyOf(without);
            results = Map.copyOf(results);
        }

        public Result result(String indicator) {
            return results.getOrDefault(indicator, NOTHING);
        }

        /// Movements of units that have no part in the campaign.
        public boolean ofOthers() {
            return unit == null;
        }
    }

    public String percent(Result result) {
        return rule.format(result.done(), result.quota());
    }

    /// What the federation wants to reach, against what it did; blank when no target was set or not all is seen.
    public Result target(String indicator) {
        var target = campaign.indicator(indicator).map(found -> found.target());
        return new Result(whole ? target.map(Figure::of).orElse(Figure.BLANK) : Figure.BLANK, total.result(indicator).done());
    }

    /// What the total is measured by: the issued quotas, or the target while there are none.
    public Result measured(String indicator) {
        var result = total.result(indicator);
        return result.quota().known() ? result : target(indicator);
    }

    /// Participants that have a quota and have not reached it.
    public List<Row> behind(String indicator) {
        return rows.stream().filter(row -> row.result(indicator).remaining().amount() > 0).toList();
    }

    /// The indicator that is asked for, else the first one.
    public Optional<String> chosen(@Nullable String indicator) {
        return campaign.indicator(indicator).or(() -> campaign.indicators().stream().findFirst()).map(found -> found.code());
    }
}
