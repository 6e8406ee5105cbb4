package vn.congdoan.provinces.bytecode;

/// Runs woven code, which ends at its next step once this is stopped. A platform thread on purpose: code that waits inside
/// the JDK would take a virtual thread's carrier away.
public final class StoppableThread extends Thread {

    private volatile boolean stopped;

    public StoppableThread(String name, Runnable work) {
        super(null, work, name, 0, false);
        setDaemon(true);
        setPriority(MIN_PRIORITY);
    }

    /// Also wakes it from waiting.
    public void stopSoon() {
        stopped = true;
        interrupt();
    }

    boolean stopped() {
        return stopped;
    }
}
