package vn.congdoan.plugins.angiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

class LabourPoolFormulaTest {

    private final LabourPoolFormula formula = new LabourPoolFormula();

    @Test
    void weighsByThePoolThatTheProvincePrinted() {
        var share = formula.propose(AnGiangFigures.request()).shares().getFirst();
        assertThat(share.indicator()).isEqualTo("doan-vien");
        assertThat(share.step()).isEqualTo(10);
        assertThat(share.weights()).extracting(weight -> Long.toString(weight.weight())).containsExactlyElementsOf(
                AnGiangFigures.printed().stream().limit(15).map(row -> AnGiangFigures.cell(row, "pool_total")).toList());
        assertThat(share.weights()).extracting(Proposal.Weight::weight).satisfies(
                weights -> assertThat(weights.stream().mapToLong(Long::longValue).sum()).isEqualTo(11628));
    }

    @Test
    void showsWhereThePoolComesFrom() {
        var weights = formula.propose(AnGiangFigures.request()).shares().getFirst().weights();
        assertThat(weights.getFirst().explanation().vi()).isEqualTo("Nguồn lao động 2.053 = chênh lệch 1.500 + BHXH 553");
        assertThat(weights.get(11).explanation().vi()).isEqualTo("Nguồn lao động 322 = chênh lệch 322 + BHXH -");
        assertThat(weights.get(14).explanation().vi())
                .isEqualTo("Nguồn lao động 3.570 = chênh lệch 3.570 + BHXH (chưa có số); ước lao động tăng 11.000");
        assertThat(weights.get(14).explanation().en())
                .isEqualTo("Labour pool 3.570 = worker gap 3.570 + social insurance (not given); expected growth 11.000");
    }

    @Test
    void aUnitThatHasTooManyMembersWeighsNothing() {
        var units = List.of(unit("a", Map.of(Measure.WORKER_GAP.code(), Figure.of(-5), Measure.SOCIAL_INSURANCE_POOL.code(), Figure.of(0))),
                unit("b", Map.of(Measure.WORKER_GAP.code(), Figure.of(1))));
        assertThat(propose(units, List.of(new Target("doan-vien", 10))).shares().getFirst().weights())
                .extracting(Proposal.Weight::weight).containsExactly(0L, 1L);
    }

    @Test
    void withoutPoolOrTargetNothingIsProposed() {
        var pooled = List.of(unit("a", Map.of(Measure.WORKER_GAP.code(), Figure.of(1))));
        assertThat(propose(pooled, List.of()).shares()).isEmpty();
        assertThat(propose(List.of(unit("a", Map.of())), List.of(new Target("doan-vien", 10))).shares()).isEmpty();
    }

    private Proposal propose(List<Unit> units, List<Target> targets) {
        var r = AnGiangFigures.request();
        return formula.propose(new QuotaRequest(r.campaign(), r.from(), r.to(), 10, r.indicators(), targets, units, List.of()).with(r.parameters()));
    }

    private static Unit unit(String id, Map<String, Figure> measures) {
        return new Unit(id, id, "district_federation", measures);
    }
}
