package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Does the same with many things, as many at a time as there are processors, and hands the results over in order.
final class Crew {

    private Crew() {
    }

    /// Takes the results one by one.
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    /// Ends with the first failure, whose exception is thrown as it is. Only a few things more than there are
    /// processors are under way at any time.
    static <A, B> void work(Iterator<A> things, Function<A, B> work, Taker<B> taker) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        var underWay = new ArrayDeque<Future<B>>();
        var threads = Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().name("printing-", 1).factory());
        try {
            while (things.hasNext() || !underWay.isEmpty()) {
                while (things.hasNext() && underWay.size() < 4 * processors) {
                    var thing = things.next();
                    underWay.add(threads.submit(() -> work.apply(thing)));
                }
                taker.take(result(underWay.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while printing", e);
        }
    }
}
