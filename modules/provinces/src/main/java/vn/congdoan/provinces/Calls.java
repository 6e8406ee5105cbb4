package vn.congdoan.provinces;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.bytecode.Halt;
import vn.congdoan.provinces.bytecode.StoppableThread;

/// Runs plugins' code, each call on a thread of its own, with a deadline and a limit to the memory it takes. A call that
/// goes beyond is stopped at the next step of the plugin's own code; one that stays inside the JDK can only be left
/// behind: its thread keeps one of the version's few places until it ends, so it can neither grow nor crowd out others.
final class Calls {

    private static final int AT_ONCE = 4;

    private static final long FIRST_LOOK = TimeUnit.MICROSECONDS.toNanos(500);
    private static final long LOOKS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Duration deadline;
    private final DataSize memory;
    private final Map<String, Semaphore> places = new ConcurrentHashMap<>();

    Calls(Duration deadline, DataSize memory) {
        this.deadline = deadline;
        this.memory = memory;
    }

    Calls(Duration deadline) {
        this(deadline, DataSize.ofMegabytes(512));
    }

    Duration deadline() {
        return deadline;
    }

    DataSize memory() {
        return memory;
    }

    /// @param party whose places it takes
    /// @throws Threw with what the plugin threw
    /// @throws Overstayed after the deadline
    /// @throws Greedy when it took more memory than it may
    /// @throws Crowded when all places of the party are still taken
    <T> T call(String party, ClassLoader loader, Callable<T> work) throws Threw, Overstayed, Greedy, Crowded {
        var free = places.computeIfAbsent(party, p -> new Semaphore(AT_ONCE));
        long end = System.nanoTime() + deadline.toNanos();
        try {
            if (!free.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Crowded();
            }
            var task = new FutureTask<>(work);
            return await(task, started(party, loader, task, free), end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Crowded();
        }
    }

    private static StoppableThread started(String party, ClassLoader loader, Runnable task, Semaphore place) {
        var thread = new StoppableThread("plugin-" + party, () -> {
            try {
                task.run();
            } finally {
                place.release();
            }
        });
        thread.setContextClassLoader(loader);
        thread.start();
        return thread;
    }

    /// Whoever waits looks after the memory meanwhile. What was taken and given back counts too: it is what can be known
    /// of a thread.
    private <T> T await(FutureTask<T> task, StoppableThread thread, long end) throws Threw, Overstayed, Greedy, InterruptedException {
        try {
            for (long pause = FIRST_LOOK;; pause = Math.min(pause * 2, LOOKS)) {
                try {
                    return task.get(Math.min(pause, Math.max(0, end - System.nanoTime())), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    look(thread, end);
                }
            }
        } catch (ExecutionException e) {
            throw new Threw(e.getCause() == null ? e : e.getCause());
        } finally {
            if (!task.isDone()) {
                thread.stopSoon();
                task.cancel(true);
            }
        }
    }

    private void look(StoppableThread thread, long end) throws Overstayed, Greedy {
        if (THREADS.getThreadAllocatedBytes(thread.threadId()) > memory.toBytes()) {
            throw new Greedy();
        }
        if (System.nanoTime() >= end) {
            throw new Overstayed();
        }
    }

    /// Why there is no answer.
    abstract static sealed class Failure extends Exception {

        private Failure(@Nullable Throwable cause) {
            super(cause);
        }

        /// For a person.
        abstract Message message(String plugin, Calls calls);

        /// For the record.
        abstract Outcome outcome();
    }

    static final class Threw extends Failure {

        private final Throwable what;

        Threw(Throwable what) {
            super(what);
            this.what = what;
        }

        Throwable what() {
            return what;
        }

        @Override
        Message message(String plugin, Calls calls) {
            return switch (what) {
                case Nonsense nonsense -> nonsense.of(plugin);
                case Halt.Halted _, OutOfMemoryError _ -> Message.of("provinces.failed.greedy", plugin, calls.memory.toMegabytes());
                default -> Message.of("provinces.failed.threw", plugin, what.getClass().getSimpleName());
            };
        }

        @Override
        Outcome outcome() {
            return what instanceof Nonsense ? Outcome.NONSENSE : Outcome.THREW;
        }
    }

    static final class Overstayed extends Failure {

        Overstayed() {
            super(null);
        }

        @Override
        Message message(String plugin, Calls calls) {
            return Message.of("provinces.failed.overstayed", plugin, calls.deadline.toMillis() / 1000.0);
        }

        @Override
        Outcome outcome() {
            return Outcome.OVERSTAYED;
        }
    }

    static final class Greedy extends Failure {

        Greedy() {
            super(null);
        }

        @Override
        Message message(String plugin, Calls calls) {
            return Message.of("provinces.failed.greedy", plugin, calls.memory.toMegabytes());
        }

        @Override
        Outcome outcome() {
            return Outcome.GREEDY;
        }
    }

    static final class Crowded extends Failure {

        Crowded() {
            super(null);
        }

        @Override
        Message message(String plugin, Calls calls) {
            return Message.of("provinces.failed.crowded", plugin);
        }

        @Override
        Outcome outcome() {
            return Outcome.CROWDED;
        }
    }
}
