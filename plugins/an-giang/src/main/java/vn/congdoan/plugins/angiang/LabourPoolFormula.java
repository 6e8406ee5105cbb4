package vn.congdoan.plugins.angiang;

import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;

/// The province's members are shared out in tens, in proportion to the workers that each unit could still organise.
final class LabourPoolFormula implements QuotaFormula {

    @Override
    public String code() {
        return "nguon-lao-dong";
    }

    @Override
    public Text name() {
        return new Text("Theo nguồn lao động", "By labour pool");
    }

    @Override
    public Text description() {
        return new Text("Chia chỉ tiêu đoàn viên của tỉnh, tròn chục, theo tỷ trọng nguồn lao động chưa vào công đoàn (chênh "
                + "lệch CNLĐ cộng nguồn BHXH). Ước lao động tăng được nêu để cân nhắc, không tính vào tỷ trọng.",
                "Shares the province's target of members out in tens, by the workers not yet organised (worker gap plus "
                + "social-insurance pool). Expected growth is shown for consideration and does not weigh.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Pool.STEP, Pool.GROWTH);
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        var weights = request.units().stream().map(unit -> new Pool(unit, request.parameters().yes(Pool.GROWTH.code())).weight()).toList();
        boolean any = weights.stream().anyMatch(weight -> weight.weight() > 0);
        return new Proposal(List.of(), request.indicators().stream().filter(indicator -> any && isWholeOfMembers(indicator))
                .filter(indicator -> request.target(indicator.code()).isPresent()).limit(1)
                .map(indicator -> new Proposal.Share(indicator.code(), request.parameters().whole(Pool.STEP.code()), weights)).toList());
    }

    private static boolean isWholeOfMembers(Indicator indicator) {
        return indicator.parent() == null
                && (indicator.counted() == Counted.NET_MEMBERS || indicator.counted() == Counted.NEW_MEMBERS);
    }
}
