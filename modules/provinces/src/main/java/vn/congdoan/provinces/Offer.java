package vn.congdoan.provinces;

import vn.congdoan.spi.Text;

/// A formula or layout that a plugin brings, as people choose it.
///
/// @param version     of the plugin
/// @param description empty texts for layouts
/// @param adjustable  whether parameters may be set
public record Offer(String plugin, String code, String version, Text name, Text description, boolean adjustable) {

    /// Nothing to set.
    public Offer(String plugin, String code, String version, Text name, Text description) {
        this(plugin, code, version, name, description, false);
    }

    /// How the choice is stored and asked for, for example `lai-chau/doanh-nghiep-tu-25`.
    public String reference() {
        return plugin + "/" + code;
    }
}
