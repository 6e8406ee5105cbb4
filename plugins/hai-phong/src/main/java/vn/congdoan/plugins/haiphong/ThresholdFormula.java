package vn.congdoan.plugins.haiphong;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// Every enterprise over the threshold is to have a union, and the city's members are shared out by the workers of those
/// enterprises and of the ones that have a union but not yet all their workers in it.
final class ThresholdFormula implements QuotaFormula {

    private static final long STEP = 10;

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
    public Proposal propose(QuotaRequest request) {
        var cells = request.indicators().stream().filter(i -> isWhole(i) && i.counted() == Counted.UNIONS).limit(1)
                .flatMap(i -> request.units().stream().map(unit -> unions(request, i, unit))).toList();
        var weights = request.units().stream().map(unit -> weight(request, unit)).toList();
        var shares = request.indicators().stream().filter(ThresholdFormula::isWhole).filter(ThresholdFormula::countsMembers)
                .filter(i -> request.target(i.code()).isPresent() && weights.stream().anyMatch(weight -> weight.weight() > 0)).limit(1)
                .map(i -> new Proposal.Share(i.code(), STEP, weights)).toList();
        return new Proposal(cells, shares);
    }

    private static boolean isWhole(Indicator indicator) {
        return indicator.parent() == null;
    }

    private static boolean countsMembers(Indicator indicator) {
        return indicator.counted() == Counted.NET_MEMBERS || indicator.counted() == Counted.NEW_MEMBERS;
    }

    private static Proposal.Cell unions(QuotaRequest request, Indicator indicator, Unit unit) {
        var listed = listed(request, unit).toList();
        return new Proposal.Cell(unit.id(), indicator.code(), listed.size(), new Text(
                "Số doanh nghiệp từ %d lao động trở lên chưa có công đoàn: %d".formatted(request.minimumWorkers(), listed.size()),
                "Enterprises with %d or more workers and without a union: %d".formatted(request.minimumWorkers(), listed.size())),
                listed.stream().map(Enterprise::id).sorted().toList());
    }

    private static Proposal.Weight weight(QuotaRequest request, Unit unit) {
        var workers = listed(request, unit).mapToLong(Enterprise::workers).sum();
        var gap = Math.max(0, unit.measure(Measure.WORKER_GAP).amount());
        return new Proposal.Weight(unit.id(), workers + gap, new Text(
                "%d lao động ở doanh nghiệp chưa có công đoàn, %d lao động chưa là đoàn viên ở nơi đã có".formatted(workers, gap),
                "%d workers of enterprises without a union, %d workers not yet members where there is one".formatted(workers, gap)));
    }

    private static Stream<Enterprise> listed(QuotaRequest request, Unit unit) {
        return request.enterprises().stream().filter(e -> e.unitId().equals(unit.id()) && e.workers() >= request.minimumWorkers());
    }
}
