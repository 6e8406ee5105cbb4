package vn.example.tinhmau;

import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// The target of members is shared out by the workers who are not yet members.
final class WorkersOutside implements QuotaFormula {

    private static final Parameter STEP = Parameter.whole("buoc", new Text("Làm tròn đến", "Rounded to"),
            new Text("Chỉ tiêu của mỗi đơn vị là bội của số này", "Every unit's quota is a multiple of this"), 5, 1, 100);

    @Override
    public String code() {
        return "lao-dong-chua-vao-cong-doan";
    }

    @Override
    public Text name() {
        return new Text("Theo lao động chưa vào công đoàn", "By workers outside the union");
    }

    @Override
    public Text description() {
        return new Text("Chia chỉ tiêu đoàn viên theo chênh lệch CNLĐ của từng đơn vị.", "Shares the members out by each unit's worker gap.");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(STEP);
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        var weights = request.units().stream().map(WorkersOutside::weight).toList();
        return new Proposal(List.of(), request.indicators().stream()
                .filter(indicator -> indicator.parent() == null && indicator.counted() == Counted.NET_MEMBERS)
                .filter(indicator -> request.target(indicator.code()).isPresent())
                .map(indicator -> new Proposal.Share(indicator.code(), request.parameters().whole(STEP.code()), weights)).toList());
    }

    private static Proposal.Weight weight(Unit unit) {
        var gap = Math.max(0, unit.measure(Measure.WORKER_GAP).amount());
        return new Proposal.Weight(unit.id(), gap, new Text("%s lao động chưa là đoàn viên".formatted(Figure.print(gap)),
                "%s workers are not members yet".formatted(Figure.print(gap))));
    }
}
