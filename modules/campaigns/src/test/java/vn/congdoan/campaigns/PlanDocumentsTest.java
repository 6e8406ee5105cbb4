package vn.congdoan.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.congdoan.documents.Matters.Material;
import vn.congdoan.documents.Matters;
import vn.congdoan.documents.events.DocumentId;
import vn.congdoan.documents.events.DocumentIssued;
import vn.congdoan.documents.events.DocumentWithdrawn;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Answer;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.quota.Enterprise;

/// What is written about a campaign, and what the campaign learns from it.
@WholeModule
class PlanDocumentsTest extends LaiChauPeakMonth {

    @Autowired
    private PlanMatters plansAsMatters;
    @Autowired
    private DecisionMatters decisionsAsMatters;
    @Autowired
    private PlanDocuments documents;
    @Autowired
    private Editions editions;
    @Autowired
    private ApplicationEventPublisher publisher;

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
    void aPlanIsHeldAgainstTheIssueItWasWrittenFrom() {
        issuedAndRevised();
        assertThat(stage.in(() -> plansAsMatters.obstacles(CODE, "lai-chau/ke-hoach"))).isEmpty();
        assertThat(stage.in(() -> plansAsMatters.obstacles(CODE + "@2", "lai-chau/ke-hoach"))).extracting(Message::key)
                .containsExactly("campaigns.refused.revision-not-issued");
        assertThat(stage.<Issuing>in(() -> plans.issue(CODE, null, null))).isEqualTo(new Issuing.Issued(2));
        assertThat(stage.in(() -> plansAsMatters.obstacles(CODE, "lai-chau/ke-hoach"))).extracting(Message::key)
                .containsExactly("campaigns.refused.revision-replaced");
        assertThat(stage.in(() -> plansAsMatters.obstacles(CODE + "@2", "lai-chau/ke-hoach"))).isEmpty();
        assertThat(stage.<Material>in(() -> plansAsMatters.material(CODE + "@3", "lai-chau/ke-hoach"))).isInstanceOf(Material.Missing.class);
    }

    @Test
    void aRevisedPlanSaysWhichPlanItChangesAndWhat() {
        issuedAndRevised();
        var given = (Material.Given) stage.<Material>in(() -> plansAsMatters.material(CODE + "@2", "lai-chau/ke-hoach"));
        assertThat(given.figures()).extracting(Placeholder::code, Placeholder::value).contains(
                org.assertj.core.groups.Tuple.tuple("dieu-chinh.lan", "02"), org.assertj.core.groups.Tuple.tuple("dieu-chinh.ly-do", "Rà soát"),
                org.assertj.core.groups.Tuple.tuple("dieu-chinh.ke-hoach-ngan", "Kế hoạch số 78/KH-CĐLC"));
        assertThat(given.laid().passages()).containsKey("bang.dieu-chinh");
        assertThat(stage.<Plans.Printing>in(() -> plans.print(CODE, 2))).isInstanceOf(Plans.Printing.Printed.class);
        var first = (Material.Given) stage.<Material>in(() -> plansAsMatters.material(CODE, "lai-chau/ke-hoach"));
        assertThat(first.laid().passages()).doesNotContainKey("bang.dieu-chinh");
    }

    @Test
    void aWithdrawnPlanIsTakenOffItsOwnIssueAndALateWordOfItsIssueChangesNothing() {
        issuedAndRevised();
        stage.<Issuing>in(() -> plans.issue(CODE, null, null));
        var id = new DocumentId(UUID.randomUUID());
        tell(issued(id, CODE + "@2", "81", null));
        assertThat(Objects.requireNonNull(edition(2).document()).sign()).isEqualTo("81/KH-LĐLĐ");
        assertThat(Objects.requireNonNull(edition(1).document()).sign()).isEqualTo("78/KH-CĐLC");
        tell(new DocumentWithdrawn(UUID.randomUUID(), stage.federation(), id, "campaign", CODE + "@2", "lai-chau/ke-hoach", "81", "KH-LĐLĐ",
                LocalDate.of(2024, 8, 1)));
        assertThat(edition(2).document()).isNull();
        assertThat(edition(2).recalled()).isEqualTo(new Edition.Recalled("81/KH-LĐLĐ", LocalDate.of(2024, 8, 1)));
        tell(issued(id, CODE + "@2", "81", null));
        assertThat(edition(2).document()).isNull();
        tell(issued(new DocumentId(UUID.randomUUID()), CODE + "@2", "90", id));
        assertThat(Objects.requireNonNull(edition(2).document()).sign()).isEqualTo("90/KH-LĐLĐ");
        assertThat(edition(2).recalled()).isNull();
    }

    private void issuedAndRevised() {
        propose();
        decideTheRest();
        stage.<Issuing>in(() -> plans.issue(CODE, "78/KH-CĐLC", LocalDate.of(2024, 6, 11)));
        stage.<Turning>in(() -> editions.revise(CODE, "Rà soát"));
        var unit = stage.unit("LĐLĐ huyện Mường Tè");
        var cell = cell(unit, "thuc-tang.dn-tu-nguong");
        stage.<CellChange>in(() -> allocation.set(CODE, unit, "thuc-tang.dn-tu-nguong", 130L, "Thêm", cell.version()));
        var line = stage.in(() -> allocation.quotas(CODE, java.util.Optional.empty())).lines().stream()
                .filter(l -> Objects.requireNonNullElse(l.entry("thuc-tang.nha-nuoc-dn-nho").amount(), 0L) > 0).findFirst().orElseThrow();
        var less = line.entry("thuc-tang.nha-nuoc-dn-nho").cell();
        set(less.unit(), less.indicator(), Objects.requireNonNull(less.amount()) - 1, "Bớt", less.version());
    }

    private DocumentIssued issued(DocumentId id, String matter, String number, @org.jspecify.annotations.Nullable DocumentId replaces) {
        return new DocumentIssued(UUID.randomUUID(), stage.federation(), id, "campaign", matter, "lai-chau/ke-hoach", "KH", number,
                "KH-LĐLĐ", LocalDate.of(2024, 7, 20), replaces);
    }

    private void tell(vn.congdoan.kernel.Fact fact) {
        stage.in(() -> transactions.call(() -> {
            switch (fact) {
                case DocumentIssued issued -> documents.take(issued);
                case DocumentWithdrawn withdrawn -> documents.take(withdrawn);
                default -> throw new IllegalArgumentException(fact.toString());
            }
            return 0;
        }));
    }

    private Edition edition(int revision) {
        return stage.in(() -> editions.get(CODE, revision));
    }
}
