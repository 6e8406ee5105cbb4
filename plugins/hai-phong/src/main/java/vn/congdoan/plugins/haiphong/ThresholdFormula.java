package vn.congdoan.plugins.haiphong;

import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;

/// Every enterprise over the threshold is to have a union, and the city's members are shared out by the workers of those
/// enterprises and of the ones that have a union but not yet all their workers in it.
final class ThresholdFormula implements QuotaFormula {

    @Override
    public String code() {
        return "doanh-nghiep-du-nguong";
    }

    @Override
    public Text name() {
        return new Text("Theo doanh nghiệp đủ ngưỡng của mốc", "By enterprises over the milestone's threshold");
    }

    @Override
    public Text description() {
        return new Text("Số công đoàn cơ sở giao bằng số doanh nghiệp đủ ngưỡng chưa có công đoàn; chỉ tiêu đoàn viên của thành phố "
                + "chia tròn chục theo lao động của các doanh nghiệp đó cộng chênh lệch CNLĐ ở nơi đã có công đoàn.",
                "As many unions as there are enterprises over the threshold without one; the city's target of members is shared out "
                + "in tens by the workers of those enterprises plus the workers not yet members where there is a union.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Threshold.WHEN, Threshold.STEP);
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        var pool = Pool.of(request);
        var wholes = request.indicators().stream().filter(indicator -> indicator.parent() == null).toList();
        var cells = wholes.stream().filter(i -> i.counted() == Counted.UNIONS).limit(1)
                .flatMap(i -> request.units().stream().map(unit -> pool.unions(i, unit))).toList();
        var weights = request.units().stream().map(pool::weight).toList();
        boolean any = weights.stream().anyMatch(weight -> weight.weight() > 0);
        return new Proposal(cells, wholes.stream().filter(i -> any && countsMembers(i) && request.target(i.code()).isPresent()).limit(1)
                .map(i -> new Proposal.Share(i.code(), request.parameters().whole(Threshold.STEP.code()), weights)).toList());
    }

    private static boolean countsMembers(Indicator indicator) {
        return indicator.counted() == Counted.NET_MEMBERS || indicator.counted() == Counted.NEW_MEMBERS;
    }
}
