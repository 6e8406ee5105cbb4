package vn.congdoan.documents.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.documents.Composition.Flaw;
import vn.congdoan.documents.Composition.Weight;
import vn.congdoan.kernel.Message;

/// Gathers what is wrong; the same thing said twice of a line is said once.
final class Flaws {

    private final Set<Flaw> found = new LinkedHashSet<>();

    void error(Spot spot, String key, Object... arguments) {
        add(spot, Weight.ERROR, key, arguments);
    }

    void warning(Spot spot, String key, Object... arguments) {
        add(spot, Weight.WARNING, key, arguments);
    }

    private void add(Spot spot, Weight weight, String key, Object... arguments) {
        found.add(new Flaw(spot.field(), spot.line(), Message.of("documents.markup." + key, arguments), weight));
    }

    List<Flaw> all() {
        return List.copyOf(found);
    }
}
