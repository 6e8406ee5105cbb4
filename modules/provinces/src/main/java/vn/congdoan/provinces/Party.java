package vn.congdoan.provinces;

/// Whose code is asked.
///
/// @param shared of the deployment, so that it is switched off for everybody when it fails again and again
record Party(String plugin, String version, ClassLoader loader, boolean shared) {

    static Party of(Brought plugin) {
        return new Party(plugin.id(), plugin.version(), plugin.loader(), true);
    }

    /// The formulas a federation wrote run in the house's own evaluator; only that federation has them.
    static Party own(OwnFormulas.Own formula) {
        return new Party(OwnFormulas.PLUGIN, formula.version(), Party.class.getClassLoader(), false);
    }

    String name() {
        return plugin + " " + version;
    }
}
