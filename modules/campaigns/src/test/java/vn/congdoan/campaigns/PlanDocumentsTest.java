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
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Answer;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.quota.Enterprise;

/// What is written about a campaign, and what the campaign learns from it.
@WholeModule
class PlanDocumentsTest extends LaiChauPeakMonth {

    @Autowired
    private PlanMatters plansAsMatters;
    @Autowired
    private DecisionMatters decisionsAsMatters;
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
}
