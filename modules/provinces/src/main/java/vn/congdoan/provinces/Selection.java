package vn.congdoan.provinces;

import java.util.List;

/// The plugins of a federation, the chosen one first: its display policy is used, its formulas and layouts are offered first.
record Selection(List<String> enabled) {

    /// Of a federation that has enabled nothing.
    static final Selection DEFAULT = new Selection(List.of("quoc-gia"));

    boolean has(String plugin) {
        return enabled.contains(plugin);
    }

    String chosen() {
        return enabled.getFirst();
    }
}
