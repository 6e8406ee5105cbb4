package vn.congdoan.plugins.quocgia;

import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Proposal.Weight;
import vn.congdoan.spi.quota.Unit;

/// How units weigh when a target is shared out.
final class Weights {

    private static final Text EQUALLY = new Text("Chia đều: chưa đơn vị nào có số liệu nguồn lao động",
            "Shared equally: no unit has figures of its labour pool");

    private Weights() {
    }

    static List<Weight> of(List<Unit> units) {
        return units.stream().allMatch(unit -> pool(unit) == 0)
                ? units.stream().map(unit -> new Weight(unit.id(), 1, EQUALLY)).toList()
                : units.stream().map(unit -> new Weight(unit.id(), pool(unit), why(unit))).toList();
    }

    private static long pool(Unit unit) {
        return Math.max(0, unit.measure(Measure.WORKER_GAP).amount())
                + Math.max(0, unit.measure(Measure.SOCIAL_INSURANCE_POOL).amount());
    }

    private static Text why(Unit unit) {
        return new Text("Nguồn lao động chưa vào công đoàn: " + Figure.print(pool(unit)),
                "Workers not yet organised: " + Figure.print(pool(unit)));
    }
}
