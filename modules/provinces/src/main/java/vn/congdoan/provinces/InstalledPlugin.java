package vn.congdoan.provinces;

import java.util.List;
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
        int failures, List<Offer> formulas, List<Offer> planLayouts, List<Offer> progressLayouts) {

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
}
