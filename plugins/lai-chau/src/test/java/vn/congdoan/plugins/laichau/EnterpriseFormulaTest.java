package vn.congdoan.plugins.laichau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Unit;

class EnterpriseFormulaTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);
    private final EnterpriseFormula formula = new EnterpriseFormula();

    @Test
    void proposesWhatTheProvincePrinted() {
        var proposal = propose(LaiChauFigures.enterprises());
        for (Unit unit : LaiChauFigures.units()) {
            var printed = Objects.requireNonNull(LaiChauFigures.printed().get(unit.name()));
            for (var indicator : List.of("thuc-tang.dn-tu-25", "cdcs.dn-tu-25")) {
                assertThat(Figure.of(cell(proposal, unit.id(), indicator).amount())).as(unit.name() + " " + indicator)
                        .isEqualTo(printed.get(indicator));
            }
        }
        assertThat(proposal.cells()).hasSize(22);
        assertThat(sum(proposal, "thuc-tang.dn-tu-25")).isEqualTo(348);
        assertThat(sum(proposal, "cdcs.dn-tu-25")).isEqualTo(8);
    }

    @Test
    void explainsWithTheEnterprisesAndTheirWorkers() {
        var members = cell(propose(LaiChauFigures.enterprises()), "u8", "thuc-tang.dn-tu-25");
        assertThat(members.explanation().vi()).isEqualTo("60 + 37 + 32 = 129 lao động của 3 doanh nghiệp: "
                + "Công ty Cổ phần Sâm Pu Si Lung, Công ty Cổ phần Thủy điện Nậm Sí Lùng, Công ty Cổ phần Sông Đà 705");
        assertThat(members.explanation().en()).startsWith("60 + 37 + 32 = 129 workers of 3 enterprises: ");
        assertThat(members.enterprises()).containsExactly("e1", "e2", "e3");
        assertThat(cell(propose(LaiChauFigures.enterprises()), "u7", "thuc-tang.dn-tu-25").explanation().vi())
                .isEqualTo("26 lao động của 1 doanh nghiệp: Công ty Cổ phần Liên Việt Lai Châu");
    }

    @Test
    void oneMoreWorkerMovesTheUnitTo103AndTheTotalTo476() {
        var grown = LaiChauFigures.enterprises().stream().map(e -> e.workers() == 73
                ? new Enterprise(e.id(), e.unitId(), e.name(), 74, e.countedOn()) : e).toList();
        var proposal = propose(grown);
        assertThat(cell(proposal, "u1", "thuc-tang.dn-tu-25").amount()).isEqualTo(103);
        assertThat(cell(proposal, "u1", "thuc-tang.dn-tu-25").explanation().vi()).startsWith("74 + 29 = 103 lao động");
        var others = LaiChauFigures.printed().get("Cộng");
        assertThat(sum(proposal, "thuc-tang.dn-tu-25") + amount(others, "thuc-tang.nha-nuoc-va-nho")
                + amount(others, "thuc-tang.phi-chinh-thuc")).isEqualTo(476);
    }

    @Test
    void twentyFiveWorkersCountAndTwentyFourDoNot() {
        var listed = new ArrayList<>(LaiChauFigures.enterprises());
        listed.add(new Enterprise("x25", "u3", "Công ty Hai Lăm", 25, DAY));
        listed.add(new Enterprise("x24", "u4", "Công ty Hai Tư", 24, DAY));
        var proposal = propose(listed);
        assertThat(cell(proposal, "u3", "thuc-tang.dn-tu-25").amount()).isEqualTo(25);
        assertThat(cell(proposal, "u3", "cdcs.dn-tu-25").amount()).isEqualTo(1);
        assertThat(cell(proposal, "u4", "thuc-tang.dn-tu-25").amount()).isZero();
        assertThat(cell(proposal, "u4", "cdcs.dn-tu-25").amount()).isZero();
        assertThat(cell(proposal, "u4", "cdcs.dn-tu-25").explanation().vi())
                .isEqualTo("Không có doanh nghiệp từ 25 lao động nào chưa có công đoàn");
    }

    @Test
    void anEnterpriseThatGotAUnionLeavesItsUnit() {
        var left = LaiChauFigures.enterprises().stream().filter(e -> !e.id().equals("e1")).toList();
        assertThat(cell(propose(left), "u8", "thuc-tang.dn-tu-25").amount()).isEqualTo(69);
        assertThat(cell(propose(left), "u8", "cdcs.dn-tu-25").amount()).isEqualTo(2);
    }

    private Proposal propose(List<Enterprise> enterprises) {
        return formula.propose(LaiChauFigures.request(enterprises));
    }

    private static long sum(Proposal proposal, String indicator) {
        return proposal.cells().stream().filter(c -> c.indicator().equals(indicator)).mapToLong(Proposal.Cell::amount).sum();
    }

    private static long amount(@org.jspecify.annotations.Nullable Map<String, Figure> row, String indicator) {
        return Objects.requireNonNull(Objects.requireNonNull(row).get(indicator)).amount();
    }

    private static Proposal.Cell cell(Proposal proposal, String unit, String indicator) {
        return proposal.cells().stream().filter(c -> c.unitId().equals(unit) && c.indicator().equals(indicator)).findFirst().orElseThrow();
    }
}
