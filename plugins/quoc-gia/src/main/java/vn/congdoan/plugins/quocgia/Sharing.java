package vn.congdoan.plugins.quocgia;

import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameter.Option;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Proposal.Method;
import vn.congdoan.spi.quota.QuotaRequest;

/// Targets of members that are shared out.
final class Sharing {

    static final Parameter STEP = Parameter.whole("buoc", new Text("Làm tròn đến", "Rounded to"),
            new Text("Chỉ tiêu của mỗi đơn vị là bội của số này", "Every unit's quota is a multiple of this"), 1, 1, 1000);
    static final Parameter METHOD = Parameter.choice("cach-chia", new Text("Cách chia phần lẻ", "Rounding"),
            new Text("Số dư lớn nhất, hay Sainte-Laguë (ít thiệt cho đơn vị nhỏ)", "Largest remainder, or Sainte-Laguë (kinder to small units)"),
            List.of(new Option("so-du-lon-nhat", new Text("Số dư lớn nhất", "Largest remainder")),
                    new Option("sainte-lague", new Text("Phương pháp Sainte-Laguë", "Sainte-Laguë"))));

    private Sharing() {
    }

    static boolean possible(QuotaRequest request, Indicator i) {
        return (i.counted() == Counted.NET_MEMBERS || i.counted() == Counted.NEW_MEMBERS) && request.target(i.code()).isPresent()
                && request.indicators().stream().noneMatch(part -> i.code().equals(part.parent()));
    }

    static Proposal.Share of(QuotaRequest request, Indicator indicator) {
        var given = request.parameters();
        var method = given.text(METHOD.code()).equals("sainte-lague") ? Method.SAINTE_LAGUE : Method.LARGEST_REMAINDER;
        return new Proposal.Share(indicator.code(), given.whole(STEP.code()), method, Weights.of(request.units()));
    }
}
