package vn.congdoan.plugins.quocgia;

import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Sector;

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
    public List<Parameter> parameters() {
        return List.of(Sharing.STEP, Sharing.METHOD);
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        var listed = Listed.of(request);
        return new Proposal(request.indicators().stream().filter(DefaultFormula::large)
                .flatMap(i -> request.units().stream().map(unit -> listed.cell(i, unit))).toList(),
                request.indicators().stream().filter(i -> !large(i) && Sharing.possible(request, i)).map(i -> Sharing.of(request, i)).toList());
    }

    private static boolean large(Indicator i) {
        return i.counts(Counted.NET_MEMBERS, Sector.LARGE_ENTERPRISE) || i.counts(Counted.UNIONS, Sector.LARGE_ENTERPRISE);
    }
}
