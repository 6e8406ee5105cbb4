package vn.congdoan.provinces;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.files.Manifest;

/// The door for the platform operator: what is installed, what waits, what is taken out of use.
@Component
public class PlatformPlugins {

    private final Shelf shelf;
    private final Copies copies;
    private final Stock stock;
    private final Uses uses;
    private final CallRecords records;
    private final Described described;
    private final SwitchedOff switchedOff;
    private final Streaks streaks;
    private final AuditTrail trail;

    PlatformPlugins(Shelf shelf, Copies copies, Stock stock, Uses uses, CallRecords records, Described described, SwitchedOff switchedOff, Streaks streaks, AuditTrail trail) {
        this.shelf = shelf;
        this.copies = copies;
        this.stock = stock;
        this.uses = uses;
        this.records = records;
        this.described = described;
        this.switchedOff = switchedOff;
        this.streaks = streaks;
        this.trail = trail;
    }

    /// Everything found, each version for itself, the refused ones last.
    public List<InstalledPlugin> installed() {
        return Stream.concat(described.all(shelf.now().taken()).stream(), shelf.now().refused().stream().map(InstalledPlugin::of)).toList();
    }

    /// Files that may not be loaded: nobody approved them yet, or something stands against them.
    public List<Manifest> waiting() {
        return shelf.waiting().stream().map(Copies.Copy::manifest).toList();
    }

    /// Keeps a file where all nodes find it. Nothing of it is loaded before it is approved.
    ///
    /// @param name as the operator's machine called it
    public Arrival bring(String name, byte[] content) {
        var copy = copies.of(name, content, false);
        var manifest = copy.manifest();
        if (!manifest.installable()) {
            trail.record("provinces.file-refused", name, manifest.sha256());
            return new Arrival.Refused(manifest.faults());
        }
        var other = stock.files().stream().filter(file -> file.plugin().equals(manifest.id()) && file.version().equals(manifest.version())
                && !file.sha256().equals(manifest.sha256())).findFirst();
        if (other.isPresent()) {
            return new Arrival.Refused(List.of(Message.of("provinces.file.same-version", manifest.id(), manifest.version())));
        }
        stock.keep(manifest, content);
        trail.record("provinces.file-brought", manifest.id() + " " + manifest.version(), manifest.sha256());
        shelf.look();
        return new Arrival.Arrived(manifest);
    }

    /// Loads a file that waits, here and on all nodes, and keeps it. Whether it could introduce itself is seen among the
    /// installed ones.
    ///
    /// @throws NotFound when no such file waits, or something stands against it
    public Manifest approve(String sha256) {
        var copy = waitingFor(sha256).filter(one -> one.manifest().installable()).orElseThrow(() -> new NotFound("plugin file"));
        var manifest = copy.manifest();
        stock.keep(manifest, copy.content());
        stock.allow(sha256);
        trail.record("provinces.file-approved", manifest.id() + " " + manifest.version(), sha256);
        shelf.look();
        return manifest;
    }

    /// A file that was uploaded is forgotten; one in a folder goes on waiting as long as it lies there.
    public void reject(String sha256) {
        var copy = waitingFor(sha256).orElseThrow(() -> new NotFound("plugin file"));
        stock.drop(sha256);
        trail.record("provinces.file-rejected", copy.manifest().id() + " " + copy.manifest().version(), sha256);
        shelf.look();
    }

    /// Nobody may use it any more, on any node. Runs and documents that it made stay.
    ///
    /// @throws NotFound when it was not brought as a file
    public Removal remove(String plugin, String version) {
        var used = uses.of(plugin, version);
        if (!used.isEmpty()) {
            return new Removal.Refused(used);
        }
        var kept = stock.files().stream().filter(file -> file.plugin().equals(plugin) && file.version().equals(version)).toList();
        if (kept.isEmpty()) {
            throw new NotFound("plugin file");
        }
        kept.forEach(file -> stock.drop(file.sha256()));
        trail.record("provinces.removed", plugin + " " + version, "");
        shelf.look();
        return shelf.now().find(plugin, version).<Removal>map(still -> new Removal.Refused(List.of(
                Message.of("provinces.removal.distribution", plugin, version)))).orElseGet(Removal.Removed::new);
    }

    /// Calls of all federations, the youngest first.
    public List<CallRecord> calls(boolean failuresOnly, int most) {
        return records.all(failuresOnly, most);
    }

    private Optional<Copies.Copy> waitingFor(String sha256) {
        return shelf.waiting().stream().filter(copy -> copy.manifest().sha256().equals(sha256)).findFirst();
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
