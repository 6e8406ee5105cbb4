package vn.congdoan.provinces;

import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;

/// Puts a question to a plugin and keeps the record of how it answers. A version that fails again and again is switched
/// off for everybody.
@Component
class Asking {

    private static final Logger log = LoggerFactory.getLogger(Asking.class);

    private final Calls calls;
    private final SwitchedOff switchedOff;
    private final Streaks streaks;

    Asking(Calls calls, SwitchedOff switchedOff, Streaks streaks) {
        this.calls = calls;
        this.switchedOff = switchedOff;
        this.streaks = streaks;
    }

    /// @param what     is asked, for the record
    /// @param question runs the plugin's code and checks what it says, both under the deadline
    <T> Answer<T> ask(Party party, String what, Callable<T> question) {
        try {
            var value = calls.call(party.name(), party.loader(), question);
            streaks.answered(party);
            return new Answer.Given<>(value, party.plugin(), party.version());
        } catch (Calls.Threw e) {
            log.warn("plugin {} failed", party.name(), e.what());
            return failed(party, e.what() instanceof Nonsense nonsense
                    ? nonsense.of(party.plugin())
                    : Message.of("provinces.failed.threw", party.plugin(), e.what().getClass().getSimpleName()));
        } catch (Calls.Overstayed e) {
            log.warn("plugin {} overstayed", party.name());
            return failed(party, Message.of("provinces.failed.overstayed", party.plugin(), calls.deadline().toMillis() / 1000.0));
        } catch (Calls.Greedy e) {
            log.warn("plugin {} took too much memory", party.name());
            return failed(party, Message.of("provinces.failed.greedy", party.plugin(), calls.memory().toMegabytes()));
        } catch (Calls.Crowded e) {
            log.warn("plugin {} holds all its places", party.name());
            return Answer.Failed.because(party.plugin(), Message.of("provinces.failed.crowded", party.plugin()));
        }
    }

    private <T> Answer<T> failed(Party party, Message why) {
        if (streaks.failed(party) && party.shared()) {
            log.error("plugin {} failed again and again and is switched off", party.name());
            switchedOff.add(party.plugin(), party.version(), true, why);
        }
        return Answer.Failed.because(party.plugin(), why);
    }
}
