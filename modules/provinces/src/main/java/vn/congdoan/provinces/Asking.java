package vn.congdoan.provinces;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;

/// Puts a question to a plugin and keeps the record of how it answers. Whoever fails three times in a row is
/// switched off for everybody.
@Component
class Asking {

    private static final Logger log = LoggerFactory.getLogger(Asking.class);
    private static final int PATIENCE = 3;

    private final Calls calls;
    private final SwitchedOff switchedOff;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    Asking(Calls calls, SwitchedOff switchedOff) {
        this.calls = calls;
        this.switchedOff = switchedOff;
    }

    /// @param question runs the plugin's code and checks what it says, both under the deadline
    <T> Answer<T> ask(Brought plugin, Callable<T> question) {
        try {
            var value = calls.call(plugin.id(), plugin.loader(), question);
            forgive(plugin.id());
            return new Answer.Given<>(value, plugin.id(), plugin.version());
        } catch (Calls.Threw e) {
            log.warn("plugin {} {} failed", plugin.id(), plugin.version(), e.what());
            return failed(plugin, e.what() instanceof Nonsense nonsense
                    ? nonsense.of(plugin.id())
                    : Message.of("provinces.failed.threw", plugin.id(), e.what().getClass().getSimpleName()));
        } catch (Calls.Overstayed e) {
            log.warn("plugin {} {} overstayed", plugin.id(), plugin.version());
            return failed(plugin, Message.of("provinces.failed.overstayed", plugin.id(), calls.deadline().toMillis() / 1000.0));
        } catch (Calls.Crowded e) {
            log.warn("plugin {} {} holds all its places", plugin.id(), plugin.version());
            return Answer.Failed.because(plugin.id(), Message.of("provinces.failed.crowded", plugin.id()));
        }
    }

    /// In a row since it last answered well.
    int failures(String plugin) {
        return failures.getOrDefault(plugin, 0);
    }

    void forgive(String plugin) {
        failures.remove(plugin);
    }

    private <T> Answer<T> failed(Brought plugin, Message why) {
        if (failures.merge(plugin.id(), 1, Integer::sum) >= PATIENCE) {
            log.error("plugin {} failed {} times in a row and is switched off", plugin.id(), PATIENCE);
            switchedOff.add(plugin.id(), true, why);
        }
        return Answer.Failed.because(plugin.id(), why);
    }
}
