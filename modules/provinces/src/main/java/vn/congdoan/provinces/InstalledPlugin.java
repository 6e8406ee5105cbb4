package vn.congdoan.provinces;

import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.Text;

/// A plugin on this deployment.
///
/// @param id       file name when the file could not be read
/// @param name     its province; the id in both languages when it was refused before it could say
/// @param reason   why it is not active, or null
/// @param failures in a row since it last answered well
public record InstalledPlugin(String id, Text name, String version, String provider, State state, @Nullable Message reason,
        int failures, Offers offers) {

    /// Whether it may be asked.
    public enum State {
        ACTIVE,
        /// Was not taken: unreadable, of another version of the interface, or not what it says it is.
        REFUSED,
        /// Failed again and again and was switched off by the host.
        QUARANTINED,
        /// Switched off by the platform operator.
        OFF
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    static InstalledPlugin of(Brought plugin, SwitchedOff.@Nullable Off off, int failures) {
        var state = off == null ? State.ACTIVE : off.byHost() ? State.QUARANTINED : State.OFF;
        return new InstalledPlugin(plugin.id(), plugin.name(), plugin.version(), plugin.provider(), state, off == null ? null : off.message(),
                failures, plugin.offers());
    }

    static InstalledPlugin of(Loaded.Refusal refusal) {
        return new InstalledPlugin(refusal.id(), new Text(refusal.id(), refusal.id()), refusal.version(), refusal.provider(),
                State.REFUSED, refusal.reason(), 0, Offers.NONE);
    }
}
