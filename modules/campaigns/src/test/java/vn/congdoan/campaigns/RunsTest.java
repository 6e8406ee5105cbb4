package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Transactions;
import vn.congdoan.plugins.laichau.LaiChau;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Proposal.Method;
import vn.congdoan.spi.quota.Proposal.Share;
import vn.congdoan.spi.quota.Proposal.Weight;
import vn.congdoan.spi.quota.QuotaRequest;

/// Runs of formulas from the question to the explanation on paper.
@WholeModule
class RunsTest {

    private static final String CODE = "2026";
    private static final String F = "lai-chau/doanh-nghiep-tu-25";
    private static final Text WHY = new Text("Theo nguồn lao động", "By the labour pool");
    private static long next = 15_000;

    @Autowired
    private Campaigns campaigns;
    @Autowired
    private Allocation allocation;
    @Autowired
    private WhatIf whatIf;
    @Autowired
    private ShadowRun shadow;
    @Autowired
    private Justifications justifications;
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
    void stage() {
        Stage.ask(provinces, new LaiChau());
        stage = new Stage(next++, units, enterprises, headings, transactions);
        stage.heading("LĐLĐ tỉnh Mẫu");
    }

    private List<UnitId> open(int count) {
        var taking = stage.units(IntStream.range(1, count + 1).mapToObj("Công đoàn xã %d"::formatted).toList());
        var columns = List.of(column("a", null, 100L * count), column("a.1", "a", 30L * count), column("a.2", "a", 70L * count));
        var details = new Details("Kế hoạch năm 2026", CampaignKind.YEAR_PLAN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null,
                List.of(new Threshold(LocalDate.of(2026, 1, 1), 25)), F, null, null);
        assertThat(stage.<Opening>in(() -> campaigns.open(new NewCampaign(CODE, details, columns, taking)))).isInstanceOf(Opening.Opened.class);
        return taking;
    }

    private static Indicator column(String code, @org.jspecify.annotations.Nullable String parent, long target) {
        return new Indicator(code, "Cột " + code, parent, Counted.NEW_MEMBERS, Set.of(), target);
    }

    private void answer(String reference, Method method, long floor) {
        when(provinces.propose(eq(reference), any())).thenAnswer(asked -> {
            var request = asked.getArgument(1, QuotaRequest.class);
            var weights = new ArrayList<Weight>();
            request.units().forEach(u -> weights.add(new Weight(u.id(), 10 + 7L * weights.size() % 31, WHY,
                    floor == 0 ? Figure.BLANK : Figure.of(floor), Figure.BLANK)));
            return new Answer.Given<>(new Proposal(List.of(), List.of(new Share("a", 1, method, weights))), "x", "1.2.0");
        });
    }

    private Quotas quotas() {
        return stage.in(() -> allocation.quotas(CODE, Optional.empty()));
    }

    @Test
    void totalIsSharedAndItsPartsWithin() {
        open(5);
        answer(F, Method.LARGEST_REMAINDER, 0);
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE))).isInstanceOfSatisfying(Proposing.Proposed.class,
                p -> assertThat(p.notes()).isEmpty());
        assertThat(quotas().sum("a").amount()).isEqualTo(500);
        assertThat(quotas().sum("a.1").amount()).isEqualTo(150);
        assertThat(quotas().sum("a.2").amount()).isEqualTo(350);
        var why = stage.in(() -> allocation.explain(CODE, stage.unit("Công đoàn xã 1"), "a.1", Optional.empty()));
        assertThat(Objects.requireNonNull(Objects.requireNonNull(why.formula()).rounding()).key()).startsWith("campaigns.rounding.part.");
        var total = stage.in(() -> allocation.explain(CODE, stage.unit("Công đoàn xã 1"), "a", Optional.empty()));
        assertThat(Objects.requireNonNull(total.formula()).textVi()).isEqualTo("Theo nguồn lao động");
    }

    @Test
    void theRestIsSharedAroundTheCommitteesNumbers() {
        var taking = open(5);
        answer(F, Method.SAINTE_LAGUE, 0);
        stage.<Proposing>in(() -> allocation.propose(CODE));
        var cell = quotas().line(taking.get(1).value()).orElseThrow().entry("a.1").cell();
        stage.in(() -> allocation.set(CODE, taking.get(1), "a.1", 113L, "Ba doanh nghiệp mới", cell.version()));
        assertThat(quotas().sum("a.1").amount()).isNotEqualTo(150);
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE, true))).isInstanceOf(Proposing.Proposed.class);
        assertThat(quotas().sum("a.1").amount()).isEqualTo(150);
        assertThat(quotas().sum("a.2").amount()).isEqualTo(350);
        assertThat(quotas().line(taking.get(1).value()).orElseThrow().entry("a.1").amount()).isEqualTo(113);
    }

    @Test
    void contradictionsNameUnitsIndicatorsAndAmounts() {
        open(3);
        answer(F, Method.LARGEST_REMAINDER, 120);
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE))).isInstanceOfSatisfying(Proposing.Refused.class, refused -> {
            assertThat(refused.reasons().getFirst()).isEqualTo(Message.of("campaigns.runs.contradiction", "60", 4));
            assertThat(refused.reasons()).contains(Message.of("campaigns.runs.demand.target", "Cột a", "300", ""),
                    Message.of("campaigns.runs.demand.floor", "Cột a", "120", "Công đoàn xã 2"));
        });
    }

    @Test
    void twoFormulasStandSideBySideAndOneIsTakenOver() {
        open(4);
        answer(F, Method.LARGEST_REMAINDER, 0);
        answer("x/g", Method.LARGEST_REMAINDER, 95);
        var side = stage.in(() -> whatIf.sideBySide(CODE, new Trial(F, null, Map.of()), new Trial("x/g", null, Map.of()), false));
        assertThat(side.differences()).isNotEmpty().isSortedAccordingTo((a, b) -> Long.compare(Math.abs(b.by()), Math.abs(a.by())));
        assertThat(side.columns()).allMatch(c -> c.a() == c.b());
        assertThat(quotas().sum("a").amount()).isZero();
        assertThat(stage.<Proposing>in(() -> allocation.propose(CODE, new Trial("x/g", null, Map.of()), false))).isInstanceOf(Proposing.Proposed.class);
        assertThat(quotas().lines()).allMatch(line -> Objects.requireNonNull(line.entry("a").amount()) >= 95);
    }

    @Test
    void shadowRunAsksKeptQuestionsAndSurvivesABadAnswer() {
        open(4);
        when(provinces.parameters(anyString(), any())).thenReturn(List.<Parameter>of());
        answer(F, Method.LARGEST_REMAINDER, 0);
        stage.<Proposing>in(() -> allocation.propose(CODE));
        answer("x/g", Method.LARGEST_REMAINDER, 95);
        assertThat(stage.in(() -> shadow.over(F, null))).singleElement().satisfies(line -> assertThat(line.differences()).isEmpty());
        assertThat(stage.in(() -> shadow.over("x/g", null))).singleElement().satisfies(line -> {
            assertThat(line.cells()).isEqualTo(8);
            assertThat(line.differences()).isNotEmpty();
        });
        when(provinces.propose(eq("x/bad"), any())).thenThrow(new IllegalStateException("broken"));
        assertThat(stage.in(() -> shadow.over("x/bad", null))).singleElement().satisfies(line ->
                assertThat(line.reasons()).containsExactly(Message.of("campaigns.shadow.unreadable")));
    }

    @Test
    void aUnitsNumbersAreExplainedOnPaper() {
        var taking = open(3);
        answer(F, Method.LARGEST_REMAINDER, 20);
        stage.<Proposing>in(() -> allocation.propose(CODE));
        var cell = quotas().line(taking.getFirst().value()).orElseThrow().entry("a.2").cell();
        stage.in(() -> allocation.set(CODE, taking.getFirst(), "a.2", 25L, "Giải thể hai doanh nghiệp", cell.version()));
        assertThat(stage.<Plans.Printing>in(() -> justifications.print(CODE, taking.getFirst(), Optional.empty())))
                .isInstanceOfSatisfying(Plans.Printing.Printed.class, printed -> {
                    assertThat(printed.pdf().pages()).isEqualTo(2);
                    look(printed.pdf().bytes());
                });
    }

    private static void look(byte[] pdf) {
        var folder = System.getProperty("look");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, "giai-trinh.pdf"), pdf);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /// The bound is generous; the measured time is told.
    @Test
    void threeThousandCommunesAreProposedInSeconds() {
        open(3321);
        answer(F, Method.LARGEST_REMAINDER, 0);
        stage.<Proposing>in(() -> allocation.propose(CODE));
        long start = System.nanoTime();
        stage.<Proposing>in(() -> allocation.propose(CODE));
        long took = (System.nanoTime() - start) / 1_000_000;
        System.out.println("3321 communes proposed in " + took + " ms");
        assertThat(quotas().sum("a.1").amount()).isEqualTo(99_630);
        assertThat(took).isLessThan(20_000);
    }
}
