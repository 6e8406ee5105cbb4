package vn.congdoan.spi.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything a formula may use; the same request always gets the same proposal.
///
/// @param campaign       its code
/// @param minimumWorkers an enterprise counts when it has at least this many workers (từ N lao động trở lên)
/// @param thresholds     how `minimumWorkers` changes by date, the earliest first; at least the one in force
/// @param parameters     of the formula that is asked
/// @param units          in official order; row order carries no other meaning
/// @param enterprises    without a union, in stable operation, of any size
public record QuotaRequest(String campaign, LocalDate from, LocalDate to, int minimumWorkers,
        List<Threshold> thresholds, Parameters parameters, List<Indicator> indicators, List<Target> targets, List<Unit> units,
        List<Enterprise> enterprises) {

    /// From that day on an enterprise counts when it has at least this many workers.
    public record Threshold(LocalDate from, int workers) {
    }

    public QuotaRequest {
        thresholds = List.copyOf(thresholds);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        units = List.copyOf(units);
        enterprises = List.copyOf(enterprises);
    }

    /// One threshold, nothing set.
    public QuotaRequest(String campaign, LocalDate from, LocalDate to, int minimumWorkers, List<Indicator> indicators,
            List<Target> targets, List<Unit> units, List<Enterprise> enterprises) {
        this(campaign, from, to, minimumWorkers, List.of(new Threshold(from, minimumWorkers)), Parameters.NONE, indicators, targets,
                units, enterprises);
    }

    public QuotaRequest with(Parameters others) {
        return new QuotaRequest(campaign, from, to, minimumWorkers, thresholds, others, indicators, targets, units, enterprises);
    }

    public Optional<Target> target(String indicator) {
        return targets.stream().filter(t -> t.indicator().equals(indicator)).findFirst();
    }
}
