package vn.congdoan.campaigns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Period;

/// What the participants of a campaign reached: a movement belongs to the nearest participant at or above its unit, so that
/// nothing is counted twice.
@Component
class Results {

    private final Tallies tallies;
    private final KnownUnits units;

    Results(Tallies tallies, KnownUnits units) {
        this.tallies = tallies;
        this.units = units;
    }

    /// Only indicators that are made of movements; a participant without any has zeros.
    Map<Cell.Place, Long> of(Outline outline, Period period) {
        var nearest = nearest(outline);
        Map<Cell.Place, Long> done = new HashMap<>();
        var counted = outline.indicators().stream().filter(Tally::counts).toList();
        outline.participants().forEach(p -> counted.forEach(i -> done.put(new Cell.Place(p.unit().value(), i.code()), 0L)));
        tallies.in(period).forEach(tally -> nearest.find(tally.unit()).ifPresent(unit -> counted.forEach(i ->
                done.merge(new Cell.Place(unit, i.code()), tally.towards(i), Long::sum))));
        return done;
    }

    Nearest nearest(Outline outline) {
        return new Nearest(units.all().stream().collect(Collectors.toMap(KnownUnits.Known::id, KnownUnits.Known::path)),
                outline.participants().stream().map(p -> p.unit().value()).collect(Collectors.toSet()));
    }

    /// The nearest of some units at or above a unit.
    record Nearest(Map<UUID, List<UUID>> paths, Set<UUID> taking) {

        Optional<UUID> find(UUID unit) {
            return taking.contains(unit) ? Optional.of(unit)
                    : paths.getOrDefault(unit, List.of()).reversed().stream().filter(taking::contains).findFirst();
        }
    }
}
