package vn.congdoan.provinces;

import java.util.List;

/// The plugins of a federation, the chosen one first: its display policy is used, its formulas and layouts are offered first.
record Selection(List<String> enabled) {

    /// The plugin whose layouts stand in wherever a federation's own plugins have none.
    static final String NATIONAL = "quoc-gia";
    /// Of a federation that has enabled nothing.
    static final Selection DEFAULT = new Selection(List.of(NATIONAL));

    boolean has(String plugin) {
        return enabled.contains(plugin);
    }

    boolean hasLayouts(String plugin) {
        return has(plugin) || plugin.equals(NATIONAL);
    }

    String chosen() {
        return enabled.getFirst();
    }
}
