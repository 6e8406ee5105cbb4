package vn.congdoan.plugins.quocgia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.quota.Proposal;

class DefaultFormulaTest {

    private final DefaultFormula formula = new DefaultFormula();

    @Test
    void largeEnterprisesGiveMembersAndUnions() {
        assertThat(formula.propose(Samples.request(Samples.UNITS, Samples.ENTERPRISES)).cells())
                .extracting(Proposal.Cell::unitId, Proposal.Cell::indicator, Proposal.Cell::amount)
                .containsExactly(tuple("a", "dv.lon", 65L), tuple("b", "dv.lon", 0L), tuple("c", "dv.lon", 0L),
                        tuple("a", "cd", 2L), tuple("b", "cd", 0L), tuple("c", "cd", 0L));
    }

    @Test
    void otherMembersAreSharedByTheLabourPool() {
        var shares = formula.propose(Samples.request(Samples.UNITS, List.of())).shares();
        assertThat(shares).extracting(Proposal.Share::indicator).containsExactly("dv.khac");
        assertThat(shares.getFirst().weights()).extracting(Proposal.Weight::weight).containsExactly(30L, 70L, 0L);
    }

    @Test
    void withoutAnyPoolAllWeighTheSame() {
        var units = List.of(Samples.unit("a", "A", Map.of()), Samples.unit("b", "B", Map.of()));
        assertThat(formula.propose(Samples.request(units, List.of())).shares().getFirst().weights())
                .extracting(Proposal.Weight::weight).containsExactly(1L, 1L);
    }
}
