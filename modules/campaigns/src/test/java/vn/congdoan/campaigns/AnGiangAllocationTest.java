package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.angiang.AnGiang;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Measure;

@WholeModule
class AnGiangAllocationTest {

    private static long next = 8900;

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Allocation allocation;
    @Autowired
    private Sources sources;
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
    @MockitoBean
    private Provinces provinces;

    private Stage stage;

    @BeforeEach
    void openTheYear() {
        Stage.ask(provinces, new AnGiang());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        stage.heading("LĐLĐ tỉnh An Giang");
        var taking = stage.units(AnGiangTableTest.participants().stream().map(Participant::name).toList());
        var columns = IndicatorSet.NEW_MEMBERS_ONLY.indicators(10).stream()
                .map(i -> new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(), 6500L)).toList();
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign("2017", year(null), columns, taking)))).isInstanceOf(Opening.Opened.class);
    }

    private static Details year(@org.jspecify.annotations.Nullable String parent) {
        return new Details("Kế hoạch phát triển đoàn viên năm 2017", CampaignKind.YEAR_PLAN, LocalDate.of(2017, 1, 1),
                LocalDate.of(2017, 12, 31), parent, List.of(new Threshold(LocalDate.of(2017, 1, 1), 10)), "an-giang/nguon-lao-dong",
                "an-giang/ke-hoach", null);
    }

    @Test
    void thePoolIsSharedInTensAndSumsExactly() {
        confirm(null);
        assertThat(stage.<Proposing>in(() -> allocation.propose("2017"))).isInstanceOf(Proposing.Proposed.class);
        var quotas = stage.in(() -> allocation.quotas("2017", Optional.empty()));
        assertThat(quotas.sum("phat-trien").amount()).isEqualTo(6500);
        assertThat(quotas.lines()).allSatisfy(line -> assertThat(line.entry("phat-trien").formula()).satisfies(f -> assertThat(f == null ? 1 : f % 10).isZero()));
        assertThat(quotas.lines().getFirst().entry("phat-trien").formula()).isEqualTo(1150);
        var why = stage.in(() -> allocation.explain("2017", stage.endingWith("Long Xuyên"), "phat-trien", Optional.empty()));
        var formula = Objects.requireNonNull(why.formula());
        assertThat(formula.rounding()).isEqualTo(Message.of("campaigns.rounding.up", "2.053", "11.628", "6.500", "1.147,61", "10"));
    }

    @Test
    void theCommitteesColumnStandsBesideTheFormulas() {
        confirm("phat-trien");
        stage.<Proposing>in(() -> allocation.propose("2017"));
        var first = stage.in(() -> allocation.quotas("2017", Optional.empty())).lines().getFirst().entry("phat-trien").cell();
        assertThat(first.committee()).isEqualTo(1100);
        assertThat(first.formula()).isEqualTo(1150);
        assertThat(first.reason()).isEqualTo("Kế hoạch 131/KH-LĐLĐ");
        assertThat(stage.in(() -> allocation.check("2017"))).isEmpty();
        assertThat(stage.<Plans.Printing>in(() -> plans.print("2017"))).isInstanceOf(Plans.Printing.Printed.class);
    }

    @Test
    void aSumThatMissesTheTargetCannotBeIssued() {
        confirm("phat-trien");
        var unit = stage.endingWith("Long Xuyên");
        stage.<CellChange>in(() -> allocation.set("2017", unit, "phat-trien", 1090L, "Thử", 1));
        assertThat(stage.<Issuing>in(() -> plans.issue("2017", null, null))).isEqualTo(new Issuing.Refused(List.of(
                Message.of("campaigns.check.target", "Phát triển đoàn viên mới", "6.490", "6.500", Message.of("campaigns.check.short", "10")))));
    }

    @Test
    void issuedFiguresPrintWhatWasFrozen() {
        confirm("phat-trien");
        assertThat(stage.<Issuing>in(() -> plans.issue("2017", "131", LocalDate.of(2017, 2, 15)))).isInstanceOf(Issuing.Issued.class);
        assertThat(stage.<Plans.Printing>in(() -> plans.print("2017"))).isInstanceOf(Plans.Printing.Printed.class);
        assertThat(stage.<Change>in(() -> sources.enter("2017", List.of()))).isInstanceOf(Change.Refused.class);
    }

    @Test
    void nothingCountsBeforeItIsConfirmedAndOnlyOnce() {
        var preview = read();
        assertThat(preview.differences()).hasSize(2);
        assertThat(stage.in(() -> sources.figures("2017"))).isEmpty();
        confirm(preview.id(), null);
        assertThat(stage.<Change>in(() -> sources.confirm("2017", preview.id(), null, ""))).isInstanceOf(Change.Refused.class);
        assertThat(stage.in(() -> sources.latest("2017")).orElseThrow().table().units().getFirst().cells()).contains("-104");
        var health = stage.in(() -> sources.figures("2017")).get(stage.endingWith("Y tế").value());
        assertThat(health).containsEntry(Measure.SOCIAL_INSURANCE_POOL.code(), new SourceFigure(Figure.DASH, 1));
    }

    @Test
    void figuresThatSomebodyElseChangedAreNotOverwritten() {
        var unit = stage.endingWith("Tri Tôn");
        var large = new Sources.Entry(unit, Measure.WORKER_GAP.code(), Figure.of(1_000_000_001), 0);
        assertThat(stage.<Change>in(() -> sources.enter("2017", List.of(large)))).isInstanceOf(Change.Refused.class);
        var entry = new Sources.Entry(unit, Measure.WORKER_GAP.code(), Figure.of(7), 0);
        assertThat(stage.<Change>in(() -> sources.enter("2017", List.of(entry)))).isInstanceOf(Change.Changed.class);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.<Change>in(() -> sources.enter("2017", List.of(entry))));
    }

    @Test
    void aMonthMustLieInsideItsYear() {
        assertThat(open("2017-5", LocalDate.of(2017, 5, 1), LocalDate.of(2017, 5, 31))).isInstanceOf(Opening.Opened.class);
        assertThat(open("2018-1", LocalDate.of(2017, 12, 31), LocalDate.of(2018, 1, 1))).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.reasons()).extracting(Message::key).containsExactly("campaigns.refused.outside-parent"));
        assertThat(open("2017-5", LocalDate.of(2017, 6, 1), LocalDate.of(2017, 6, 30))).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.reasons()).extracting(Message::key).containsExactly("campaigns.refused.code-taken"));
        assertThat(stage.<Change>in(() -> campaigns.describe("2017", year("2017-5"), 1))).isInstanceOf(Change.Refused.class);
    }

    private Opening open(String code, LocalDate from, LocalDate to) {
        var details = new Details("Tháng", CampaignKind.PEAK_MONTH, from, to, "2017", List.of(new Threshold(from, 10)), null, null, null);
        return stage.in(() -> campaigns.open(new NewCampaign(code, details, List.of(), List.of())));
    }

    @Test
    void anotherFederationFindsNothing() {
        var other = new Stage(next++, units, enterprises, headings, transactions);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.in(() -> campaigns.get("2017")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.in(() -> allocation.quotas("2017", Optional.empty())));
        assertThat(other.in(() -> campaigns.all())).isEmpty();
    }

    @Test
    void whoeverChangesAStaleSetupIsTold() {
        assertThat(stage.<Change>in(() -> campaigns.describe("2017", year(null), 1))).isEqualTo(new Change.Changed(2));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.<Change>in(() -> campaigns.describe("2017", year(null), 1)));
    }

    @Test
    void aUnitsOfficerSeesTheOwnLineOnly() {
        var quotas = stage.in(() -> allocation.quotas("2017", Optional.of(stage.endingWith("Tri Tôn").value())));
        assertThat(quotas.lines()).singleElement().satisfies(line -> assertThat(line.participant().name()).endsWith("Tri Tôn"));
        assertThat(quotas.sum("phat-trien").target()).isNull();
    }

    private Reading.Preview read() {
        return (Reading.Preview) stage.<Reading>in(() -> sources.read("2017", "an-giang.csv", Stage.file("an-giang-2017-allocation.csv")));
    }

    private void confirm(@org.jspecify.annotations.Nullable String quotas) {
        confirm(read().id(), quotas);
    }

    private void confirm(UUID id, @org.jspecify.annotations.Nullable String quotas) {
        assertThat(stage.<Change>in(() -> sources.confirm("2017", id, quotas, "Kế hoạch 131/KH-LĐLĐ"))).isEqualTo(new Change.Changed(15));
    }
}
