package vn.congdoan.provinces;

import java.util.List;
import java.util.Optional;
import vn.congdoan.kernel.FederationId;

/// Told by modules that keep to versions of plugins, so that none is removed from under them. Asked without a federation.
public interface PluginUse {

    /// Everything in every federation that keeps to that version.
    List<Use> uses(String plugin, String version);

    /// What people call a federation, where this module knows.
    default Optional<String> nameOf(FederationId federation) {
        return Optional.empty();
    }

    /// @param what that keeps to it, for example the title of a campaign
    record Use(FederationId federation, String what) {
    }
}
