package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.kernel.Message;

@WholeModule
@RecordApplicationEvents
class LaiChauPeakMonthTest extends LaiChauPeakMonth {

    @Autowired
    private ApplicationEvents events;

    @Test
    void everyCellEqualsThePrintedSchedule() {
        propose();
        decideTheRest();
        assertThat(figures()).isEqualTo(printed());
        assertThat(stage.in(() -> allocation.check(CODE))).isEmpty();
    }

    @Test
    void formulaAndExplanationStandBehindTheNumber() {
        propose();
        var why = stage.in(() -> allocation.explain(CODE, stage.unit("LĐLĐ huyện Mường Tè"), "thuc-tang.dn-tu-nguong", Optional.empty()));
        assertThat(why.entry().amount()).isEqualTo(129);
        var formula = Objects.requireNonNull(why.formula());
        assertThat(formula.enterprises()).extracting(Explanation.Counted::workers).containsExactly(60, 37, 32);
        assertThat(formula.textVi()).startsWith("60 + 37 + 32 = 129 lao động của 3 doanh nghiệp");
    }

    @Test
    void oneMoreWorkerMovesTheUnitAndTheCheckNamesTheTarget() {
        propose();
        decideTheRest();
        survey(6, 2, 74, false);
        propose();
        assertThat(amount("LĐLĐ thành phố Lai Châu", "thuc-tang")).isEqualTo(103);
        assertThat(stage.in(() -> allocation.check(CODE))).containsExactly(Message.of("campaigns.check.target",
                "Tổng thực tăng (người)", "476", "475", Message.of("campaigns.check.over", "1")));
    }

    @Test
    void exactlyTheThresholdCountsAndOneLessDoesNot() {
        survey(7, 2, 25, false);
        propose();
        assertThat(amount("LĐLĐ thành phố Lai Châu", "thuc-tang.dn-tu-nguong")).isEqualTo(98);
        survey(7, 3, 24, false);
        propose();
        assertThat(amount("LĐLĐ thành phố Lai Châu", "thuc-tang.dn-tu-nguong")).isEqualTo(73);
        assertThat(amount("LĐLĐ thành phố Lai Châu", "thanh-lap.dn-tu-nguong")).isEqualTo(1);
    }

    @Test
    void anEnterpriseThatGetsAUnionLeavesAndOlderNewsDoNotBringItBack() {
        survey(5, 3, 26, true);
        survey(5, 2, 26, false);
        propose();
        assertThat(amount("LĐLĐ huyện Nậm Nhùn", "thuc-tang.dn-tu-nguong")).isZero();
    }

    @Test
    void theCommitteesNumberNeedsAReasonAndSurvivesTheNextRun() {
        propose();
        var unit = stage.unit("LĐLĐ thành phố Lai Châu");
        var cell = cell(unit, "thuc-tang.dn-tu-nguong");
        assertThat(set(unit, "thuc-tang.dn-tu-nguong", 100L, " ", cell.version())).isInstanceOf(CellChange.ReasonMissing.class);
        assertThat(set(unit, "thuc-tang.dn-tu-nguong", 100L, "Một doanh nghiệp sắp giải thể", cell.version())).isInstanceOf(CellChange.CellSet.class);
        survey(6, 2, 74, false);
        propose();
        var now = cell(unit, "thuc-tang.dn-tu-nguong");
        assertThat(now.committee()).isEqualTo(100);
        assertThat(now.formula()).isEqualTo(103);
        assertThat(set(unit, "thuc-tang.dn-tu-nguong", null, "", now.version())).isInstanceOf(CellChange.CellSet.class);
        assertThat(amount("LĐLĐ thành phố Lai Châu", "thuc-tang.dn-tu-nguong")).isEqualTo(103);
    }

    @Test
    void whoComesSecondSeesTheOthersNumber() {
        var unit = stage.unit("Công đoàn ngành Y tế");
        assertThat(set(unit, "gioi-thieu", 10L, "", 0)).isInstanceOf(CellChange.CellSet.class);
        assertThat(set(unit, "gioi-thieu", 12L, "", 0)).isInstanceOfSatisfying(CellChange.Conflict.class,
                conflict -> assertThat(conflict.current().committee()).isEqualTo(10));
        assertThat(set(unit, "gioi-thieu", -1L, "", 1)).isInstanceOf(CellChange.Refused.class);
        assertThat(set(unit, "thuc-tang", 1L, "", 0)).isInstanceOf(CellChange.Refused.class);
    }

    @Test
    void issuingFreezesTheNumbersAndTellsThem() {
        propose();
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, "78", null))).isInstanceOfSatisfying(Issuing.Refused.class,
                refused -> assertThat(refused.reasons()).hasSizeGreaterThan(50));
        decideTheRest();
        var day = LocalDate.of(2024, 6, 11);
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, "78", day))).isEqualTo(new Issuing.Issued(1));
        assertThat(events.stream(QuotasIssued.class)).singleElement().satisfies(told -> assertThat(told.quotas()).hasSize(11));
        survey(6, 2, 74, false);
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE))).isInstanceOf(Proposing.Refused.class);
        var unit = stage.unit("LĐLĐ thành phố Lai Châu");
        assertThat(set(unit, "gioi-thieu", 51L, "", 1)).isInstanceOf(CellChange.Refused.class);
        assertThat(stage.<Change>in(() -> campaigns.indicators(CODE, List.of(), 1))).isInstanceOf(Change.Refused.class);
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, "79", day))).isInstanceOf(Issuing.Refused.class);
        assertThat(figures()).isEqualTo(printed());
        assertThat(stage.<Plans.Printing>in(() -> plans.print(CODE))).isInstanceOfSatisfying(Plans.Printing.Printed.class,
                printed -> assertThat(printed.pdf().bytes()).startsWith('%', 'P', 'D', 'F'));
    }

    @Test
    void aDraftPrintsToo() {
        assertThat(stage.<Plans.Printing>in(() -> plans.print(CODE))).isInstanceOf(Plans.Printing.Printed.class);
    }

    @Test
    void participantsStandInOfficialOrder() {
        assertThat(stage.in(() -> campaigns.get(CODE)).outline().participants()).extracting(Participant::name)
                .startsWith("LĐLĐ thành phố Lai Châu").endsWith("Công đoàn Viên chức tỉnh").hasSize(11);
    }
}
