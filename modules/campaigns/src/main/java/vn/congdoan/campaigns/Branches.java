package vn.congdoan.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The units below a unit, with what a quota may be shared out by.
@Component
public class Branches {

    private final KnownUnits units;
    private final Tallies tallies;
    private final Foundings foundings;

    Branches(KnownUnits units, Tallies tallies, Foundings foundings) {
        this.units = units;
        this.tallies = tallies;
        this.foundings = foundings;
    }

    /// @param members persons admitted less persons lost, with all units below it
    /// @param workers of the enterprises in which it and the units below it work
    public record Branch(UUID id, String name, long members, long workers) {
    }

    /// Those right below a unit that still work, in official order.
    public List<Branch> below(UUID unit) {
        var all = units.all();
        var members = tallies.members();
        var workers = foundings.workers();
        return all.stream().filter(u -> u.active() && above(u).filter(unit::equals).isPresent())
                .map(u -> new Branch(u.id(), u.name(), add(all, u, members), add(all, u, workers))).toList();
    }

    /// The unit right above.
    public Optional<UUID> above(UUID unit) {
        return units.find(unit).flatMap(Branches::above);
    }

    public Optional<String> name(UUID unit) {
        return units.find(unit).map(KnownUnits.Known::name);
    }

    /// Whether a unit is another one or lies below it.
    public boolean within(UUID unit, UUID scope) {
        return unit.equals(scope) || units.find(unit).filter(u -> u.path().contains(scope)).isPresent();
    }

    private static Optional<UUID> above(KnownUnits.Known unit) {
        int depth = unit.path().indexOf(unit.id());
        return depth > 0 ? Optional.of(unit.path().get(depth - 1)) : Optional.empty();
    }

    private static long add(List<KnownUnits.Known> all, KnownUnits.Known top, Map<UUID, Long> figures) {
        return Math.max(0, all.stream().filter(u -> u.id().equals(top.id()) || u.path().contains(top.id()))
                .mapToLong(u -> figures.getOrDefault(u.id(), 0L)).sum());
    }
}
