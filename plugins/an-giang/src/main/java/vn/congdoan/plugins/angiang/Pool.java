package vn.congdoan.plugins.angiang;

import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Unit;

/// The workers that a unit could still organise, and how that is said.
///
/// @param growing whether workers that are expected to come count as well
record Pool(Unit unit, boolean growing) {

    static final Parameter STEP = Parameter.whole("buoc", new Text("Làm tròn đến", "Rounded to"),
            new Text("Chỉ tiêu của mỗi đơn vị là bội của số này: 10 là tròn chục", "Every unit's quota is a multiple of this: 10 gives tens"),
            10, 1, 1000);
    static final Parameter GROWTH = Parameter.yesNo("tinh-lao-dong-tang", new Text("Tính cả ước lao động tăng", "Count expected growth"),
            new Text("Cộng ước số lao động tăng trong năm vào nguồn lao động", "Adds the workers expected in the year to the labour pool"), false);

    Proposal.Weight weight() {
        return new Proposal.Weight(unit.id(), size(), new Text(
                said("Nguồn lao động %s = chênh lệch %s + BHXH %s", "(chưa có số)", " + ước lao động tăng ", "; ước lao động tăng "),
                said("Labour pool %s = worker gap %s + social insurance %s", "(not given)", " + expected growth ", "; expected growth ")));
    }

    private long size() {
        return atLeastZero(Measure.WORKER_GAP) + atLeastZero(Measure.SOCIAL_INSURANCE_POOL)
                + (growing ? atLeastZero(Measure.EXPECTED_WORKER_GROWTH) : 0);
    }

    private long atLeastZero(Measure measure) {
        return Math.max(0, unit.measure(measure).amount());
    }

    private String said(String sentence, String blank, String counted, String shown) {
        var growth = unit.measure(Measure.EXPECTED_WORKER_GROWTH);
        return sentence.formatted(Figure.print(size()), term(Measure.WORKER_GAP, blank), term(Measure.SOCIAL_INSURANCE_POOL, blank))
                + (growth.known() ? (growing ? counted : shown) + growth.print() : "");
    }

    private String term(Measure measure, String blank) {
        var figure = unit.measure(measure);
        return figure == Figure.BLANK ? blank : figure.print();
    }
}
