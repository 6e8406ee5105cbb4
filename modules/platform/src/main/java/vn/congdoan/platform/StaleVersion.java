package vn.congdoan.platform;

/// Somebody else changed the thing since it was read. Nothing was written.
public final class StaleVersion extends RuntimeException {

    private final String thing;

    /// @param thing what was edited, as its user would call it
    public StaleVersion(String thing) {
        super(thing + " was changed meanwhile");
        this.thing = thing;
    }

    public String thing() {
        return thing;
    }
}
