package vn.congdoan.provinces.formulas;

import java.util.List;
import java.util.Map;
import vn.congdoan.provinces.formulas.Formula.Knob;
import vn.congdoan.provinces.formulas.Formula.Line;
import vn.congdoan.provinces.formulas.Formula.Trial;
import vn.congdoan.provinces.formulas.Formula.Use;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Proposal.Method;
import vn.congdoan.spi.quota.Sector;

/// Formulas as an admin might write them.
final class Written {

    private Written() {
    }

    /// An Giang's labour pool, in tens.
    static Formula pool(String expression, Trial... trials) {
        return new Formula("nguon-lao-dong", "Theo nguồn lao động", "Chênh lệch CNLĐ cộng nguồn BHXH", List.of(),
                List.of(new Line(Counted.NEW_MEMBERS, null, Use.WEIGHT, expression, 10, Method.LARGEST_REMAINDER, "Nguồn lao động")),
                List.of(trials));
    }

    /// Every enterprise over the threshold founds a union; a knob says which part of its workers joins.
    static Formula enterprises() {
        return new Formula("doanh-nghiep", "Theo doanh nghiệp", "", List.of(new Knob("ty_le", "Tỷ lệ vào công đoàn (%)", 80, 1, 100)),
                List.of(new Line(Counted.UNIONS, null, Use.AMOUNT, "so_dn", 1, Method.LARGEST_REMAINDER, "Mỗi doanh nghiệp một CĐCS"),
                        new Line(Counted.NET_MEMBERS, Sector.LARGE_ENTERPRISE, Use.AMOUNT, "phan_tram(lao_dong_dn, ty_le)", 1,
                                Method.LARGEST_REMAINDER, "")),
                List.of(new Trial("Mường Tè", 2, Map.of("lao_dong_dn", 129L), 103)));
    }
}
