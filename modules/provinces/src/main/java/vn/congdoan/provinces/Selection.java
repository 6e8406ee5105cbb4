package vn.congdoan.provinces;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plugins of a federation, the chosen one first: its display policy is used, its formulas and layouts are offered first.
record Selection(List<Pick> picks) {

    /// The plugin whose layouts stand in wherever a federation's own plugins have none.
    static final String NATIONAL = "quoc-gia";
    /// Of a federation that has enabled nothing.
    static final Selection DEFAULT = new Selection(List.of(new Pick(NATIONAL, null)));

    /// @param version null follows the newest
    record Pick(String plugin, @Nullable String version) {
    }

    boolean has(String plugin) {
        return picks.stream().anyMatch(pick -> pick.plugin().equals(plugin));
    }

    /// Null when it follows the newest, or does not use the plugin.
    @Nullable String version(String plugin) {
        for (var pick : picks) {
            if (pick.plugin().equals(plugin)) {
                return pick.version();
            }
        }
        return null;
    }

    String chosen() {
        return picks.getFirst().plugin();
    }
}
