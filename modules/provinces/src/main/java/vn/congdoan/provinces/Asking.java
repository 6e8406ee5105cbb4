package vn.congdoan.provinces;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
    private final CallRecords records;

    Asking(Calls calls, SwitchedOff switchedOff, Streaks streaks, CallRecords records) {
        this.calls = calls;
        this.switchedOff = switchedOff;
        this.streaks = streaks;
        this.records = records;
    }

    /// @param what     is asked, for the record
    /// @param question runs the plugin's code and checks what it says, both under the deadline
    <T> Answer<T> ask(Party party, String what, Callable<T> question) {
        long begun = System.nanoTime();
        try {
            var value = calls.call(party.name(), party.loader(), question);
            streaks.answered(party);
            record(party, what, begun, Outcome.ANSWERED, null);
            return new Answer.Given<>(value, party.plugin(), party.version());
        } catch (Calls.Failure failure) {
            var why = failure.message(party.plugin(), calls);
            log.warn("plugin {} was asked for {}: {}", party.name(), what, failure.outcome(), failure);
            record(party, what, begun, failure.outcome(), why);
            count(party, failure, why);
            return Answer.Failed.because(party.plugin(), why);
        }
    }

    private void record(Party party, String what, long begun, Outcome outcome, @Nullable Message why) {
        records.add(party, what, (System.nanoTime() - begun) / 1_000_000, outcome, why);
    }

    /// One that was not asked did not fail.
    private void count(Party party, Calls.Failure failure, Message why) {
        if (failure.outcome() != Outcome.CROWDED && streaks.failed(party) && party.shared()) {
            log.error("plugin {} failed again and again and is switched off", party.name());
            switchedOff.add(party.plugin(), party.version(), true, why);
        }
    }
}
