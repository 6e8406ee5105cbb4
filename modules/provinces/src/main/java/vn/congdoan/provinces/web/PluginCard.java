package vn.congdoan.provinces.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.provinces.InstalledPlugin;
import vn.congdoan.provinces.Offer;
import vn.congdoan.spi.Text;

/// A plugin as the pages show it, in the reader's language.
///
/// @param tone   Tabler's word for the colour of the state
/// @param reason why it is not active, or null
record PluginCard(String id, String name, String version, String provider, InstalledPlugin.State state, String tone,
        @Nullable String reason, int failures, List<Line> formulas, List<Line> layouts) {

    /// A formula or layout.
    ///
    /// @param settings page on which its parameters are set, or null when there is nothing to set
    record Line(String name, String description, @Nullable String settings) {
    }

    /// @param used whether the reader's federation uses it, and so may set its parameters
    static PluginCard of(InstalledPlugin plugin, @Nullable String reason, Locale locale, boolean used) {
        return new PluginCard(plugin.id(), said(plugin.name(), locale), plugin.version(), plugin.provider(), plugin.state(),
                tone(plugin.state()), reason, plugin.failures(), lines(plugin.offers().formulas().stream(), locale, used),
                lines(plugin.offers().layouts().stream(), locale, false));
    }

    private static String tone(InstalledPlugin.State state) {
        return switch (state) {
            case ACTIVE -> "green";
            case OFF -> "secondary";
            case REFUSED, QUARANTINED -> "red";
        };
    }

    private static List<Line> lines(Stream<Offer> offers, Locale locale, boolean used) {
        return offers.map(offer -> new Line(said(offer.name(), locale), said(offer.description(), locale),
                used && offer.adjustable() ? "/admin/plugins/" + offer.plugin() + "/formulas/" + offer.code() : null)).toList();
    }

    private static String said(Text text, Locale locale) {
        return locale.getLanguage().equals("en") ? text.en() : text.vi();
    }
}
