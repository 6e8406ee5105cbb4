package vn.congdoan.plugins.laichau;

import java.util.Comparator;
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

/// Every enterprise with at least the campaign's workers is to found a union that all its workers join.
final class EnterpriseFormula implements QuotaFormula {

    @Override
    public String code() {
        return "doanh-nghiep-tu-25";
    }

    @Override
    public Text name() {
        return new Text("Theo doanh nghiệp chưa có công đoàn", "By enterprises without a union");
    }

    @Override
    public Text description() {
        return new Text("Giao cho mỗi đơn vị toàn bộ lao động của các doanh nghiệp đủ ngưỡng chưa có công đoàn và số công đoàn "
                + "cơ sở bằng số doanh nghiệp đó. Các phần còn lại do Ban Thường vụ quyết định.",
                "Gives each unit all workers of its enterprises over the threshold that have no union, and as many unions "
                + "to found as there are such enterprises. People decide on the other parts.");
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        return new Proposal(request.indicators().stream().flatMap(indicator -> request.units().stream()
                .flatMap(unit -> cell(request, indicator, unit))).toList(), List.of());
    }

    private static Stream<Proposal.Cell> cell(QuotaRequest request, Indicator indicator, Unit unit) {
        var listed = request.enterprises().stream()
                .filter(e -> e.unitId().equals(unit.id()) && e.workers() >= request.minimumWorkers())
                .sorted(Comparator.comparingInt(Enterprise::workers).reversed()
                        .thenComparing(Enterprise::name).thenComparing(Enterprise::id)).toList();
        var ids = listed.stream().map(Enterprise::id).toList();
        if (indicator.counts(Counted.NET_MEMBERS, Sector.LARGE_ENTERPRISE)) {
            var workers = listed.stream().mapToLong(Enterprise::workers).sum();
            return Stream.of(new Proposal.Cell(unit.id(), indicator.code(), workers,
                    Reasons.members(listed, workers, request.minimumWorkers()), ids));
        }
        return indicator.counts(Counted.UNIONS, Sector.LARGE_ENTERPRISE)
                ? Stream.of(new Proposal.Cell(unit.id(), indicator.code(), listed.size(),
                        Reasons.unions(listed, request.minimumWorkers()), ids))
                : Stream.empty();
    }
}
