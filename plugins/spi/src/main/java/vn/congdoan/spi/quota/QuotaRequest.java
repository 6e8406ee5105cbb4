package vn.congdoan.spi.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything a formula may use; the same request always gets the same proposal.
///
/// @param campaign       its code
/// @param minimumWorkers an enterprise counts when it has at least this many workers (từ N lao động trở lên)
/// @param units          in official order; row order carries no other meaning
/// @param enterprises    without a union, in stable operation, of any size
public record QuotaRequest(String campaign, LocalDate from, LocalDate to, int minimumWorkers,
        List<Indicator> indicators, List<Target> targets, List<Unit> units, List<Enterprise> enterprises) {

    public QuotaRequest {
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        units = List.copyOf(units);
        enterprises = List.copyOf(enterprises);
    }

    public Optional<Target> target(String indicator) {
        return targets.stream().filter(t -> t.indicator().equals(indicator)).findFirst();
    }
}
