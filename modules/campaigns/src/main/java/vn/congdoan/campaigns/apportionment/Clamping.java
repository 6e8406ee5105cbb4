package vn.congdoan.campaigns.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds who gets a floor or cap instead of the proportional share. In rounds: those on the side where more was
/// violated are bound, and the others share what is left, until nobody is outside the own bounds.
final class Clamping {

    private final Map<Claim, Long> bound = new LinkedHashMap<>();
    private List<Claim> active;
    private long amount;
    private BigInteger whole = BigInteger.ZERO;

    Clamping(List<Claim> claims, long amount) {
        this.active = List.copyOf(claims);
        this.amount = amount;
        while (bindOneSide()) {
            // until every active claim lies within its bounds
        }
    }

    /// Whether somebody is there to take what is left.
    boolean possible() {
        return amount == 0 || whole.signum() > 0;
    }

    Map<Claim, Long> bound() {
        return bound;
    }

    /// Those who share by weight; nobody when there is no weight to share by.
    List<Claim> active() {
        return active;
    }

    /// What the active ones share.
    long amount() {
        return amount;
    }

    BigInteger whole() {
        return whole;
    }

    /// The exact share is this divided by [#whole()].
    BigInteger times(Claim claim) {
        return BigInteger.valueOf(claim.weight()).multiply(BigInteger.valueOf(amount));
    }

    private boolean bindOneSide() {
        whole = active.stream().map(c -> BigInteger.valueOf(c.weight())).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() == 0) {
            active.forEach(claim -> bind(claim, claim.floor()));
            active = List.of();
            return false;
        }
        var below = new ArrayList<Claim>();
        var above = new ArrayList<Claim>();
        var violation = BigInteger.ZERO;
        for (var claim : active) {
            var share = times(claim);
            var floor = BigInteger.valueOf(claim.floor()).multiply(whole);
            var cap = BigInteger.valueOf(claim.cap()).multiply(whole);
            if (share.compareTo(floor) < 0) {
                below.add(claim);
                violation = violation.add(floor.subtract(share));
            } else if (share.compareTo(cap) > 0) {
                above.add(claim);
                violation = violation.subtract(share.subtract(cap));
            }
        }
        var side = violation.signum() >= 0 ? below : above;
        side.forEach(claim -> bind(claim, side == below ? claim.floor() : claim.cap()));
        if (violation.signum() == 0) {
            above.forEach(claim -> bind(claim, claim.cap()));
        }
        active = active.stream().filter(claim -> !bound.containsKey(claim)).toList();
        return !below.isEmpty() || !above.isEmpty();
    }

    private void bind(Claim claim, long to) {
        bound.put(claim, to);
        amount -= to;
    }
}
