package vn.congdoan.provinces.formulas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congdoan.provinces.Nonsense;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

class CelFormulaTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final Indicator NEW = new Indicator("doan-vien", "Đoàn viên mới", null, Counted.NEW_MEMBERS, Set.of());
    private static final Indicator NET = new Indicator("thuc-tang", "Thực tăng", null, Counted.NET_MEMBERS, Set.of());
    private static final Indicator LARGE = new Indicator("thuc-tang.lon", "DN lớn", "thuc-tang", Counted.NET_MEMBERS,
            Set.of(Sector.LARGE_ENTERPRISE));
    private static final Indicator UNIONS = new Indicator("thanh-lap", "CĐCS", null, Counted.UNIONS, Set.of());
    private static final Unit LONG_XUYEN = new Unit("1", "Long Xuyên", "x", Map.of(Measure.WORKER_GAP.code(), Figure.of(1500),
            Measure.SOCIAL_INSURANCE_POOL.code(), Figure.of(553)));
    private static final Unit HEALTH = new Unit("12", "CĐN Y tế", "x", Map.of(Measure.WORKER_GAP.code(), Figure.of(322),
            Measure.SOCIAL_INSURANCE_POOL.code(), Figure.DASH));

    private static QuotaRequest request(List<Indicator> indicators, List<Enterprise> enterprises) {
        return new QuotaRequest("2017", FIRST, FIRST.plusYears(1), 10, indicators, List.of(new Target("doan-vien", 6500)),
                List.of(LONG_XUYEN, HEALTH), enterprises);
    }

    private static CelFormula formula(Formula written) {
        return new CelFormula(written, new Vocabulary(Measure.common(), written.knobs()));
    }

    @Test
    void weighsByTheFiguresAndShowsThem() {
        var proposal = formula(Written.pool("chenh_lech_cnld + nguon_bhxh")).propose(request(List.of(NEW), List.of()));
        var share = proposal.shares().getFirst();
        assertThat(share.step()).isEqualTo(10);
        assertThat(share.weights()).extracting(Proposal.Weight::weight).containsExactly(2053L, 322L);
        assertThat(share.weights().getFirst().explanation().vi())
                .isEqualTo("Nguồn lao động: Chênh lệch CNLĐ 1.500; Nguồn BHXH 553 → 2.053");
    }

    @Test
    void namesTheEnterprisesBehindItsNumbers() {
        var enterprises = List.of(new Enterprise("e1", "1", "A", 60, FIRST), new Enterprise("e2", "1", "B", 37, FIRST),
                new Enterprise("e3", "1", "nhỏ", 9, FIRST));
        var proposal = formula(Written.enterprises()).propose(request(List.of(NET, LARGE, UNIONS), enterprises));
        assertThat(proposal.cells()).extracting(Proposal.Cell::unitId, Proposal.Cell::indicator, Proposal.Cell::amount)
                .containsExactlyInAnyOrder(tuple("1", "thanh-lap", 2L), tuple("12", "thanh-lap", 0L),
                        tuple("1", "thuc-tang.lon", 77L), tuple("12", "thuc-tang.lon", 0L));
        assertThat(proposal.cells()).filteredOn(cell -> cell.amount() > 0).allSatisfy(cell ->
                assertThat(cell.enterprises()).containsExactly("e1", "e2"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void aKnobOfTheCampaignTakesThePlaceOfItsPreset() {
        var request = request(List.of(LARGE), List.of(new Enterprise("e1", "1", "A", 60, FIRST)));
        assertThat(formula(Written.enterprises()).propose(request).cells().getFirst().amount()).isEqualTo(48);
        assertThat(formula(Written.enterprises()).propose(request.with(new Parameters(Map.of("ty_le", "50")))).cells().getFirst().amount())
                .isEqualTo(30);
    }

    @Test
    void aNegativeNumberIsRefusedByUnit() {
        assertThatThrownBy(() -> formula(Written.pool("chenh_lech_cnld - 400")).propose(request(List.of(NEW), List.of())))
                .isInstanceOfSatisfying(Nonsense.class, e -> assertThat(e.of("tu-lap").arguments()).contains("CĐN Y tế", -78L));
    }

    @Test
    void withoutATargetNothingIsShared() {
        var empty = new QuotaRequest("2017", FIRST, FIRST, 10, List.of(NEW), List.of(), List.of(LONG_XUYEN), List.of());
        assertThat(formula(Written.pool("chenh_lech_cnld")).propose(empty)).isEqualTo(new Proposal(List.of(), List.of()));
    }
}
