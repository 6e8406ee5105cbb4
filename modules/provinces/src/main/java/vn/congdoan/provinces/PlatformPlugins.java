package vn.congdoan.provinces;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;

/// The door for the platform operator: what is installed, what waits, what is taken out of use.
@Component
public class PlatformPlugins {

    private final Shelf shelf;
    private final Described described;
    private final SwitchedOff switchedOff;
    private final Streaks streaks;
    private final AuditTrail trail;

    PlatformPlugins(Shelf shelf, Described described, SwitchedOff switchedOff, Streaks streaks, AuditTrail trail) {
        this.shelf = shelf;
        this.described = described;
        this.switchedOff = switchedOff;
        this.streaks = streaks;
        this.trail = trail;
    }

    /// Everything found, each version for itself, the refused ones last.
    public List<InstalledPlugin> installed() {
        return Stream.concat(described.all(shelf.now().taken()).stream(), shelf.now().refused().stream().map(InstalledPlugin::of)).toList();
    }

    /// Nobody may ask this version until it is switched on.
    ///
    /// @throws NotFound when it was not taken
    public void switchOff(String plugin, String version) {
        var known = known(plugin, version);
        switchedOff.add(plugin, version, false, Message.of("provinces.off", plugin));
        trail.record("provinces.switched-off", plugin, known.version());
    }

    /// Also ends a quarantine.
    public void switchOn(String plugin, String version) {
        var known = known(plugin, version);
        switchedOff.remove(plugin, version);
        streaks.forgive(Party.of(known).name());
        trail.record("provinces.switched-on", plugin, version);
    }

    /// Looks into the folders again: takes what is new or changed, lets go what is gone.
    public void rescan() {
        shelf.look();
        trail.record("provinces.rescanned", "", String.join(", ", shelf.now().taken().stream().map(Brought::id).toList()));
    }

    private Brought known(String plugin, String version) {
        return shelf.now().find(plugin, version).orElseThrow(() -> new NotFound("plugin " + plugin));
    }
}
