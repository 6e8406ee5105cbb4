package vn.congdoan.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// The same request asked otherwise.
final class Questions {

    private Questions() {
    }

    static QuotaRequest of(QuotaRequest r, List<Unit> units, List<Enterprise> enterprises) {
        return new QuotaRequest(r.campaign(), r.from(), r.to(), r.minimumWorkers(), r.thresholds(), r.parameters(), r.indicators(),
                r.targets(), units, enterprises);
    }

    static QuotaRequest reversed(QuotaRequest r) {
        return of(r, r.units().reversed(), r.enterprises().reversed());
    }

    static QuotaRequest shuffled(QuotaRequest r, long seed) {
        var units = new ArrayList<>(r.units());
        var enterprises = new ArrayList<>(r.enterprises());
        Collections.shuffle(units, new Random(seed));
        Collections.shuffle(enterprises, new Random(seed));
        return of(r, units, enterprises);
    }

    static QuotaRequest empty(QuotaRequest r) {
        return of(r, List.of(), List.of());
    }

    /// As many units as the largest province has communes, each with what a unit of the request has.
    static QuotaRequest crowded(QuotaRequest r, int units) {
        int times = Math.max(1, units / Math.max(1, r.units().size()));
        return of(r, IntStream.range(0, times).boxed().flatMap(i -> r.units().stream().map(u ->
                        new Unit(u.id() + "#" + i, u.name() + " " + i, u.kind(), u.measures(), u.history()))).toList(),
                IntStream.range(0, times).boxed().flatMap(i -> r.enterprises().stream().map(e ->
                        new Enterprise(e.id() + "#" + i, e.unitId() + "#" + i, e.name(), e.workers(), e.countedOn()))).toList());
    }
}
