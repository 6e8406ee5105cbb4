package vn.congdoan.provinces.web;

import java.util.List;

/// A plugin that a federation uses, with the versions it could move to.
///
/// @param versions the newest first, its own among them
record Used(PluginCard plugin, List<String> versions) {

    public boolean outdated() {
        return !versions.isEmpty() && !versions.getFirst().equals(plugin.version());
    }

    public List<String> others() {
        return versions.stream().filter(version -> !version.equals(plugin.version())).toList();
    }
}
