package vn.congdoan.provinces;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs plugins' code, each call with a deadline on a thread of its own. A spinning plugin cannot be stopped, only left
/// behind: its thread keeps one of the plugin's few places until it ends, so it can neither grow nor crowd out others.
final class Calls {

    private static final int AT_ONCE = 4;

    private final Duration deadline;
    private final Map<String, Semaphore> places = new ConcurrentHashMap<>();

    Calls(Duration deadline) {
        this.deadline = deadline;
    }

    Duration deadline() {
        return deadline;
    }

    /// @throws Threw with what the plugin threw
    /// @throws Overstayed after the deadline
    /// @throws Crowded when all places of the plugin are still taken
    <T> T call(String plugin, ClassLoader loader, Callable<T> work) throws Threw, Overstayed, Crowded {
        var free = places.computeIfAbsent(plugin, p -> new Semaphore(AT_ONCE));
        long end = System.nanoTime() + deadline.toNanos();
        try {
            if (!free.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Crowded();
            }
            var task = new FutureTask<>(work);
            start(plugin, loader, task, free);
            return await(task, end - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Crowded();
        }
    }

    /// A platform thread on purpose: a spinning plugin would take a virtual thread's carrier away for ever.
    private static void start(String plugin, ClassLoader loader, Runnable task, Semaphore place) {
        var thread = Thread.ofPlatform().daemon().name("plugin-" + plugin).priority(Thread.MIN_PRIORITY)
                .inheritInheritableThreadLocals(false).unstarted(() -> {
                    try {
                        task.run();
                    } finally {
                        place.release();
                    }
                });
        thread.setContextClassLoader(loader);
        thread.start();
    }

    private static <T> T await(FutureTask<T> task, long nanos) throws Threw, Overstayed, InterruptedException {
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new Threw(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new Overstayed();
        } finally {
            task.cancel(true);
        }
    }

    static final class Threw extends Exception {

        private final Throwable what;

        Threw(Throwable what) {
            super(what);
            this.what = what;
        }

        Throwable what() {
            return what;
        }
    }

    static final class Overstayed extends Exception {
    }

    static final class Crowded extends Exception {
    }
}
