package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// The time that the host gives each call of a plugin.
final class Deadline {

    static final Duration HOST = Duration.ofSeconds(5);

    private Deadline() {
    }

    /// @param what is asked, as a message names it
    static <T> T within(String what, Supplier<T> question) {
        var task = new FutureTask<>(question::get);
        Thread.ofPlatform().daemon().name(what).start(task);
        try {
            var answer = task.get(HOST.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(answer).as("%s answered null; answer an empty list where there is nothing to say", what).isNotNull();
            return answer;
        } catch (TimeoutException e) {
            return fail("%s took longer than %s, the host refuses it then: look for loops inside loops over units or enterprises", what, HOST);
        } catch (ExecutionException e) {
            return fail(what + " threw; the host refuses the call and, after three in a row, switches the plugin off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(what + " was interrupted");
        }
    }
}
