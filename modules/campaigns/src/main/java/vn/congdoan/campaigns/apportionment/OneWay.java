package vn.congdoan.campaigns.apportionment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.apportionment.Apportionment.Reason;
import vn.congdoan.campaigns.apportionment.Apportionment.Rounding;

/// Shares one amount out among those who stand in official order. First the exact shares: whoever would get less than
/// the floor or more than the cap gets just that, and the others share what is left by weight. Then whole steps.
final class OneWay {

    final long[] weight;
    final long[] floor;
    final long[] cap;
    final long[] amount;
    final Rounding[] rounding;
    final long step;

    private final boolean[] bound;
    /// What those within their bounds share, and what they weigh together: weight · left / whole is the exact share.
    private long left;
    private long whole;

    OneWay(long step, long[] weight, long[] floor, long[] cap) {
        this.step = step;
        this.weight = weight;
        this.floor = floor.clone();
        this.cap = cap.clone();
        this.amount = new long[weight.length];
        this.rounding = new Rounding[weight.length];
        this.bound = new boolean[weight.length];
    }

    /// @return why not, or null when the amounts now add up to the total
    @Nullable Reason share(long total, Method method) {
        var reason = prepared(total);
        if (reason == null) {
            clamp();
            reason = whole == 0 && left > 0 ? Reason.NO_WEIGHT : null;
        }
        if (reason == null) {
            new Steps(this, left, whole, bound).round(method);
        }
        return reason;
    }

    long shared() {
        return left;
    }

    long whole() {
        return whole;
    }

    /// Floors go up and caps down to whole steps, so that rounding cannot leave them; a pin stays as it is.
    private @Nullable Reason prepared(long total) {
        long floors = 0;
        long caps = 0;
        for (int i = 0; i < weight.length; i++) {
            bound[i] = floor[i] == cap[i];
            if (!bound[i]) {
                floor[i] = Math.ceilDiv(floor[i], step) * step;
                cap[i] = cap[i] == Long.MAX_VALUE ? cap[i] : cap[i] / step * step;
            }
            if (floor[i] > cap[i]) {
                return Reason.FLOORS_ABOVE;
            }
            floors = Wide.plus(floors, floor[i]);
            caps = Wide.plus(caps, cap[i]);
        }
        left = total;
        return total < floors ? Reason.FLOORS_ABOVE : total > caps ? Reason.CAPS_BELOW : null;
    }

    private void clamp() {
        for (int i = 0; i < weight.length; i++) {
            if (bound[i]) {
                bind(i, floor[i]);
            }
        }
        do {
            whole = 0;
            for (int i = 0; i < weight.length; i++) {
                whole = bound[i] ? whole : Math.addExact(whole, weight[i]);
            }
        } while (whole > 0 && bindOneSide());
        for (int i = 0; i < weight.length && whole == 0; i++) {
            if (!bound[i]) {
                bind(i, floor[i]);
            }
        }
    }

    /// Binds those on the side where more was violated; the others may then be within their bounds again.
    private boolean bindOneSide() {
        long bounds = 0;
        long weights = 0;
        for (int i = 0; i < weight.length; i++) {
            int side = side(i);
            if (side != 0) {
                bounds += side < 0 ? floor[i] : cap[i];
                weights += weight[i];
            }
        }
        int violation = Wide.compare(whole, bounds, left, weights);
        var now = new int[weight.length];
        Arrays.setAll(now, this::side);
        boolean any = false;
        for (int i = 0; i < now.length; i++) {
            if (now[i] < 0 && violation >= 0 || now[i] > 0 && violation <= 0) {
                bind(i, now[i] < 0 ? floor[i] : cap[i]);
                any = true;
            }
        }
        return any;
    }

    /// Negative below the floor, positive above the cap.
    private int side(int i) {
        if (bound[i]) {
            return 0;
        }
        if (floor[i] > 0 && Wide.compare(weight[i], left, floor[i], whole) < 0) {
            return -1;
        }
        return cap[i] < Long.MAX_VALUE && Wide.compare(weight[i], left, cap[i], whole) > 0 ? 1 : 0;
    }

    private void bind(int i, long to) {
        bound[i] = true;
        amount[i] = to;
        rounding[i] = Rounding.BOUND;
        left -= to;
    }
}
