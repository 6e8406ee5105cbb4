package vn.congdoan.documents.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows down who tries codes: so many questions a minute for each address. Each node counts for itself.
@Component
public class Brake {

    static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > ADDRESSES;
        }
    };

    Brake(Clock clock) {
        this.clock = clock;
    }

    private record Count(Instant since, int asked) {
    }

    /// @param address of the client; an IPv6 one counts with its /64
    public synchronized boolean admits(String address) {
        var network = network(address);
        var now = clock.instant();
        var count = counts.getOrDefault(network, new Count(now, 0));
        var current = count.since().plus(WINDOW).isBefore(now) ? new Count(now, 0) : count;
        counts.put(network, new Count(current.since(), Math.min(current.asked() + 1, MOST + 1)));
        return current.asked() < MOST;
    }

    private static String network(String address) {
        var groups = address.split(":", -1);
        return groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }
}
