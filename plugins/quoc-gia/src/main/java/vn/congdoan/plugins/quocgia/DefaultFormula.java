package vn.congdoan.plugins.quocgia;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.spi.quota.Unit;

/// What can be said without knowing the province. Enterprises over the threshold give the members and unions of
/// large enterprises; every other indicator of members that has a target and no parts is shared by the labour pool,
/// or equally when no unit has one.
final class DefaultFormula implements QuotaFormula {

    @Override
    public String code() {
        return "mac-dinh";
    }

    @Override
    public Text name() {
        return new Text("Mặc định: danh sách doanh nghiệp và nguồn lao động", "Default: listed enterprises and labour pool");
    }

    @Override
    public Text description() {
        return new Text("Doanh nghiệp đủ ngưỡng chưa có công đoàn: lấy toàn bộ lao động và số doanh nghiệp. Chỉ tiêu đoàn viên khác: chia "
                + "theo chênh lệch CNLĐ và nguồn BHXH; chia đều khi chưa có số liệu.",
                "Enterprises over the threshold without a union: all their workers and their number. Other targets of members: shared "
                + "by worker gap and social-insurance pool, equally when nothing is known.");
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        return new Proposal(
                request.indicators().stream().filter(DefaultFormula::large).flatMap(i -> cells(request, i)).toList(),
                request.indicators().stream().filter(i -> shared(request, i))
                        .map(i -> new Proposal.Share(i.code(), 1, Weights.of(request.units()))).toList());
    }

    private static boolean large(Indicator i) {
        return i.counts(Counted.NET_MEMBERS, Sector.LARGE_ENTERPRISE) || i.counts(Counted.UNIONS, Sector.LARGE_ENTERPRISE);
    }

    private static boolean shared(QuotaRequest request, Indicator i) {
        return (i.counted() == Counted.NET_MEMBERS || i.counted() == Counted.NEW_MEMBERS) && !large(i)
                && request.target(i.code()).isPresent()
                && request.indicators().stream().noneMatch(part -> i.code().equals(part.parent()));
    }

    private static Stream<Proposal.Cell> cells(QuotaRequest request, Indicator indicator) {
        return request.units().stream().map(unit -> cell(request, indicator, unit));
    }

    private static Proposal.Cell cell(QuotaRequest request, Indicator indicator, Unit unit) {
        var listed = request.enterprises().stream().sorted(Listed.ORDER)
                .filter(e -> e.unitId().equals(unit.id()) && e.workers() >= request.minimumWorkers()).toList();
        var ids = listed.stream().map(Enterprise::id).toList();
        return indicator.counted() == Counted.UNIONS
                ? new Proposal.Cell(unit.id(), indicator.code(), listed.size(), Listed.number(listed), ids)
                : new Proposal.Cell(unit.id(), indicator.code(), Listed.workers(listed), Listed.sum(listed), ids);
    }
}
