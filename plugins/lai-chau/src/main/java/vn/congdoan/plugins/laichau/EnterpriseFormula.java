package vn.congdoan.plugins.laichau;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Sector;

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
    public List<Parameter> parameters() {
        return List.of(Listed.MINIMUM);
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        var listed = Listed.of(request);
        return new Proposal(request.indicators().stream().flatMap(indicator -> request.units().stream()
                .flatMap(unit -> cell(indicator, unit.id(), listed))).toList(), List.of());
    }

    private static Stream<Proposal.Cell> cell(Indicator indicator, String unit, Listed listed) {
        return indicator.counts(Counted.NET_MEMBERS, Sector.LARGE_ENTERPRISE)
                ? Stream.of(new Proposal.Cell(unit, indicator.code(), listed.workers(unit), listed.whyMembers(unit), listed.ids(unit)))
                : indicator.counts(Counted.UNIONS, Sector.LARGE_ENTERPRISE)
                ? Stream.of(new Proposal.Cell(unit, indicator.code(), listed.of(unit).size(), listed.whyUnions(unit), listed.ids(unit)))
                : Stream.empty();
    }
}
