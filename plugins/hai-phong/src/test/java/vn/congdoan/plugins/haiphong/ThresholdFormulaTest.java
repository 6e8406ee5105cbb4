package vn.congdoan.plugins.haiphong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;

class ThresholdFormulaTest {

    private final Proposal proposal = new ThresholdFormula().propose(HaiPhongFigures.request(HaiPhongFigures.ENTERPRISES));

    @Test
    void everyEnterpriseFromTheThresholdOnGetsAUnion() {
        assertThat(proposal.cells()).extracting(Proposal.Cell::amount).containsExactly(1L, 2L, 1L, 0L);
        assertThat(proposal.cells().get(1).enterprises()).containsExactly("e2", "e3");
    }

    @Test
    void membersAreSharedByWorkersOfThoseEnterprisesAndByTheGap() {
        assertThat(proposal.shares()).singleElement().satisfies(share -> {
            assertThat(share.indicator()).isEqualTo("ngoai-nha-nuoc");
            assertThat(share.weights()).extracting(Proposal.Weight::weight).containsExactly(1240L, 2935L, 10_900L, 0L);
        });
    }

    @Test
    void theThresholdOfTheMilestoneIsTakenWhereTheCampaignEnds() {
        var term = HaiPhongFigures.request(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), HaiPhongFigures.ENTERPRISES);
        var parameters = new HashMap<>(term.parameters().values());
        assertThat(new ThresholdFormula().propose(term).cells()).extracting(Proposal.Cell::amount).containsExactly(1L, 2L, 1L, 0L);
        parameters.put("nguong-theo", "ket-thuc");
        assertThat(new ThresholdFormula().propose(term.with(new Parameters(parameters))).cells()).extracting(Proposal.Cell::amount)
                .containsExactly(1L, 2L, 2L, 0L);
    }

    @Test
    void withoutTargetsNothingIsShared() {
        var request = HaiPhongFigures.request(List.of());
        var none = new vn.congdoan.spi.quota.QuotaRequest(request.campaign(), request.from(), request.to(), 25, request.indicators(),
                List.of(), request.units(), List.of()).with(request.parameters());
        assertThat(new ThresholdFormula().propose(none).shares()).isEmpty();
    }
}
