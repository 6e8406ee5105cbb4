package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Proposal;

/// Floors and caps that leave a way to share the target out.
final class BoundsRules {

    private BoundsRules() {
    }

    static void check(Proposal.Share share, long target) {
        assertThat(share.weights()).as("the floor of a unit is not above its cap, and neither is negative").allSatisfy(weight -> {
            assertThat(weight.floor().amount()).isNotNegative();
            assertThat(weight.cap().amount()).isNotNegative();
            assertThat(!weight.cap().known() || weight.floor().amount() <= weight.cap().amount()).as(weight.unitId()).isTrue();
        });
        assertThat(share.weights().stream().map(Proposal.Weight::floor).mapToLong(Figure::amount).sum())
                .as("all floors of %s together fit into its target", share.indicator()).isLessThanOrEqualTo(target);
        if (!share.weights().isEmpty() && share.weights().stream().allMatch(weight -> weight.cap().known())) {
            assertThat(share.weights().stream().map(Proposal.Weight::cap).mapToLong(Figure::amount).sum())
                    .as("all caps of %s together leave room for its target", share.indicator()).isGreaterThanOrEqualTo(target);
        }
    }
}
