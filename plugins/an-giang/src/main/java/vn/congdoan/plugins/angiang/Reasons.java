package vn.congdoan.plugins.angiang;

import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Unit;

/// The reasons that people read beside the proposed amounts.
final class Reasons {

    private Reasons() {
    }

    static Text pool(Unit unit, long pool) {
        var gap = unit.measure(Measure.WORKER_GAP);
        var insured = unit.measure(Measure.SOCIAL_INSURANCE_POOL);
        var growth = unit.measure(Measure.EXPECTED_WORKER_GROWTH);
        var vi = "Nguồn lao động %s = chênh lệch %s + BHXH %s".formatted(
                Figure.print(pool), term(gap, "chưa có số"), term(insured, "chưa có số"));
        var en = "Labour pool %s = worker gap %s + social insurance %s".formatted(
                Figure.print(pool), term(gap, "not given"), term(insured, "not given"));
        return growth.known()
                ? new Text(vi + "; ước lao động tăng " + growth.print(), en + "; expected growth " + growth.print())
                : new Text(vi, en);
    }

    private static String term(Figure figure, String blank) {
        return figure == Figure.BLANK ? "(" + blank + ")" : figure.print();
    }
}
