package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.QuotasIssued;
import vn.congdoan.documents.Matters;
import vn.congdoan.documents.Matters.Material;
import vn.congdoan.documents.events.DocumentId;
import vn.congdoan.documents.events.DocumentIssued;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.quota.Enterprise;

@WholeModule
@RecordApplicationEvents
class LaiChauPeakMonthTest {

    private static final String CODE = "2024-thang-cao-diem";
    private static final List<String> COLUMNS = List.of("thuc-tang", "thuc-tang.nha-nuoc-dn-nho", "thuc-tang.dn-tu-nguong",
            "thuc-tang.phi-chinh-thuc", "thanh-lap", "thanh-lap.phi-chinh-thuc", "thanh-lap.dn-duoi-nguong",
            "thanh-lap.dn-tu-nguong", "gioi-thieu");
    private static final Map<String, Long> TARGETS = Map.of("thuc-tang", 475L, "thuc-tang.phi-chinh-thuc", 50L, "thanh-lap", 13L,
            "thanh-lap.phi-chinh-thuc", 2L, "gioi-thieu", 275L);
    private static long next = 1200;

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Allocation allocation;
    @Autowired
    private Plans plans;
    @Autowired
    private KnownUnits units;
    @Autowired
    private KnownEnterprises enterprises;
    @Autowired
    private KnownFederation headings;
    @Autowired
    private Transactions transactions;
    @Autowired
    private ApplicationEvents events;
    @Autowired
    private ApplicationEventPublisher publisher;
    @Autowired
    private PlanMatters plansAsMatters;
    @Autowired
    private DecisionMatters decisionsAsMatters;
    @MockitoBean
    private Provinces provinces;

    private Stage stage;
    private final List<EnterpriseId> ids = new ArrayList<>();

    @BeforeEach
    void openThePeakMonth() {
        Stage.ask(provinces, new LaiChau());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        stage.heading("LĐLĐ tỉnh Lai Châu");
        var taking = stage.units(Stage.rows("lai-chau-2024-units.csv", 3).stream().map(row -> row[1]).toList());
        for (var row : Stage.rows("lai-chau-2024-enterprises-without-union.csv", 4)) {
            ids.add(new EnterpriseId(UUID.randomUUID()));
            stage.enterprise(ids.getLast(), 1, stage.endingWith(row[0]), row[2], Integer.parseInt(row[3]), false, ids.size());
        }
        var columns = IndicatorSet.BY_SECTOR.indicators(25).stream()
                .map(i -> new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(), TARGETS.get(i.code()))).toList();
        var details = new Details("Tháng cao điểm phát triển đoàn viên năm 2024", CampaignKind.PEAK_MONTH,
                LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31), null, List.of(new Threshold(LocalDate.of(2024, 1, 1), 25)),
                "lai-chau/doanh-nghiep-tu-25", "lai-chau/ke-hoach", null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(CODE, details, columns, taking.reversed()))))
                .isInstanceOf(Opening.Opened.class);
    }

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
    void aPlanIsWrittenFromTheQuotasOfNowButGoesOutOnlyAfterThem() {
        propose();
        decideTheRest();
        assertThat(stage.in(() -> plansAsMatters.offered(CODE))).extracting(Matters.Offered::layout).containsExactly("lai-chau/ke-hoach");
        assertThat(stage.in(() -> plansAsMatters.obstacles(CODE, "lai-chau/ke-hoach"))).hasSize(1);
        var given = (Material.Given) stage.<Material>in(() -> plansAsMatters.material(CODE, "lai-chau/ke-hoach"));
        assertThat(given.heading().number()).isNull();
        assertThat(given.heading().code()).isEqualTo("KH-LĐLĐ");
        assertThat(given.figures()).anySatisfy(figure -> assertThat(figure.value()).isEqualTo("475"));
        stage.<Issuing>in(() -> plans.issue(CODE, null, null));
        assertThat(stage.in(() -> plansAsMatters.obstacles(CODE, "lai-chau/ke-hoach"))).isEmpty();
    }

    @Test
    void thePlansNumberIsLearntFromItsIssue() {
        propose();
        decideTheRest();
        stage.<Issuing>in(() -> plans.issue(CODE, null, null));
        var id = new DocumentId(UUID.randomUUID());
        var fact = new DocumentIssued(UUID.randomUUID(), stage.federation(), id, "campaign", CODE, "lai-chau/ke-hoach", "KH", "78",
                "KH-LĐLĐ", LocalDate.of(2024, 6, 11), null);
        stage.in(() -> transactions.call(() -> {
            publisher.publishEvent(fact);
            return 0;
        }));
        await().untilAsserted(() -> assertThat(stage.in(() -> campaigns.get(CODE))).isInstanceOfSatisfying(
                Campaign.Issued.class, issued -> {
                    assertThat(issued.number()).isEqualTo("78");
                    assertThat(issued.date()).isEqualTo(LocalDate.of(2024, 6, 11));
                }));
    }

    @Test
    void aDecisionIsWrittenFromOneUnitsShare() {
        propose();
        decideTheRest();
        stage.<Issuing>in(() -> plans.issue(CODE, "78", LocalDate.of(2024, 6, 11)));
        var asked = ArgumentCaptor.forClass(DecisionFacts.class);
        when(provinces.decision(anyString(), asked.capture())).thenReturn(new Answer.Failed<>("lai-chau", "x", List.of()));
        var unit = stage.unit("LĐLĐ huyện Mường Tè");
        stage.<Material>in(() -> decisionsAsMatters.material(CODE + "/" + unit.value(), "lai-chau/quyet-dinh"));
        var facts = asked.getValue();
        assertThat(facts.row().amount("thuc-tang.dn-tu-nguong").amount()).isEqualTo(129);
        assertThat(facts.enterprises()).extracting(Enterprise::workers).containsExactly(60, 37, 32);
        assertThat(Objects.requireNonNull(facts.plan()).dated()).isEqualTo("Kế hoạch số 78/KH-LĐLĐ ngày 11/6/2024");
        assertThatThrownBy(() -> stage.<Material>in(() -> decisionsAsMatters.material(CODE + "/" + UUID.randomUUID(), "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.in(() -> decisionsAsMatters.offered(CODE))).isInstanceOf(NotFound.class);
    }

    @Test
    void participantsStandInOfficialOrder() {
        assertThat(stage.in(() -> campaigns.get(CODE)).outline().participants()).extracting(Participant::name)
                .startsWith("LĐLĐ thành phố Lai Châu").endsWith("Công đoàn Viên chức tỉnh").hasSize(11);
    }

    private void propose() {
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE))).isInstanceOfSatisfying(Proposing.Proposed.class,
                proposed -> assertThat(proposed.cells()).isEqualTo(22));
    }

    private void decideTheRest() {
        printed().forEach((place, amount) -> {
            var unit = stage.unit(place.substring(0, place.indexOf('|')));
            var column = place.substring(place.indexOf('|') + 1);
            if (!column.contains("dn-tu-nguong") && !column.equals("thuc-tang") && !column.equals("thanh-lap")) {
                assertThat(set(unit, column, amount, "", cell(unit, column).version())).isInstanceOf(CellChange.CellSet.class);
            }
        });
    }

    private CellChange set(UnitId unit, String column, @org.jspecify.annotations.Nullable Long amount, String reason, long version) {
        return stage.in(() -> allocation.set(CODE, unit, column, amount, reason, version));
    }

    private Cell cell(UnitId unit, String column) {
        return stage.in(() -> allocation.quotas(CODE, Optional.empty())).line(unit.value()).orElseThrow().entry(column).cell();
    }

    private long amount(String unit, String column) {
        var amount = stage.in(() -> allocation.quotas(CODE, Optional.empty())).line(stage.unit(unit).value()).orElseThrow().entry(column).amount();
        return amount == null ? -1 : amount;
    }

    private void survey(int index, long version, int workers, boolean union) {
        var row = Stage.rows("lai-chau-2024-enterprises-without-union.csv", 4).get(index);
        stage.enterprise(ids.get(index), version, stage.endingWith(row[0]), row[2], workers, union, index + 1);
    }

    private Map<String, Long> figures() {
        Map<String, Long> figures = new HashMap<>();
        stage.in(() -> allocation.quotas(CODE, Optional.empty())).lines().forEach(line -> COLUMNS.forEach(column -> {
            var amount = line.entry(column).amount();
            figures.put(line.participant().name() + "|" + column, amount == null ? -1 : amount);
        }));
        return figures;
    }

    private static Map<String, Long> printed() {
        Map<String, Long> printed = new HashMap<>();
        Stage.rows("lai-chau-2024-peak-month-quotas.csv", 11).stream().filter(row -> !row[0].equals("Cộng")).forEach(row -> {
            for (int i = 0; i < COLUMNS.size(); i++) {
                printed.put(row[0] + "|" + COLUMNS.get(i), Long.valueOf(row[i + 1]));
            }
        });
        return printed;
    }
}
