package vn.congdoan.provinces.bytecode;

/// What the code of plugins calls, woven in by [Weaving], at the beginning of every method, before every jump back and
/// before every array: the only way in which Java lets code be stopped that does not want to. Costs a nanosecond.
public final class Halt {

    /// Elements; a plugin that needs more has gone astray.
    private static final int LONGEST_ARRAY = 20_000_000;

    private Halt() {
    }

    /// @throws Halted on a thread that was stopped
    public static void check() {
        if (Thread.currentThread() instanceof StoppableThread thread && thread.stopped()) {
            throw new Halted();
        }
    }

    /// @throws Halted when the array would take the memory of everybody
    public static void length(int length) {
        check();
        if (length > LONGEST_ARRAY) {
            throw new Halted();
        }
    }

    /// Ends a call. Whoever catches it meets it again at the next step.
    public static final class Halted extends Error {

        Halted() {
            super("stopped by the host", null, false, false);
        }
    }
}
