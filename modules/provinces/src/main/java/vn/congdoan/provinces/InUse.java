package vn.congdoan.provinces;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the bound federation uses of what is there.
@Component
class InUse {

    private final Shelf shelf;
    private final Selections selections;
    private final SwitchedOff switchedOff;

    InUse(Shelf shelf, Selections selections, SwitchedOff switchedOff) {
        this.shelf = shelf;
        this.selections = selections;
        this.switchedOff = switchedOff;
    }

    /// Each in the version that the federation uses, the chosen plugin first; without those that are gone.
    List<Brought> plugins() {
        return selections.current().picks().stream()
                .flatMap(pick -> shelf.now().find(pick.plugin(), pick.version()).stream()).toList();
    }

    /// Those of them that may be asked.
    List<Brought> active() {
        var off = switchedOff.all();
        return plugins().stream().filter(plugin -> off.stream().noneMatch(o -> o.covers(plugin.id(), plugin.version()))).toList();
    }

    /// The one whose way of printing is followed, where it is there and may be asked.
    Optional<Brought> chosen() {
        return find(selections.current().chosen(), null).filter(plugin -> switchedOff.find(plugin.id(), plugin.version()).isEmpty());
    }

    /// The national default where it may be asked.
    Optional<Brought> national() {
        return find(Selection.NATIONAL, null).filter(plugin -> switchedOff.find(plugin.id(), plugin.version()).isEmpty());
    }

    /// @param version null for the federation's
    Optional<Brought> find(String plugin, @Nullable String version) {
        return shelf.now().find(plugin, version == null ? selections.current().version(plugin) : version);
    }
}
