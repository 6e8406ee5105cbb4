package vn.congdoan.campaigns.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.apportionment.Apportionment.Impossible;
import vn.congdoan.campaigns.apportionment.Apportionment.Part;
import vn.congdoan.campaigns.apportionment.Apportionment.Reason;
import vn.congdoan.campaigns.apportionment.Apportionment.Rounding;
import vn.congdoan.campaigns.apportionment.Apportionment.Shared;

class ApportionmentTest {

    @Test
    void largestRemaindersGetTheLeftoverSteps() {
        assertThat(amounts(100, 1, 1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(amounts(10, 1, 47, 16, 15, 22)).containsExactly(5L, 2L, 1L, 2L);
    }

    @Test
    void sharesInWholeSteps() {
        assertThat(amounts(6500, 10, 2053, 714, 363)).allMatch(amount -> amount % 10 == 0);
    }

    @Test
    void theRestOfATargetThatIsNoMultipleGoesAsOneSmallerStep() {
        var parts = parts(6505, 10, claims(2053, 714, 363, 510));
        assertThat(parts).extracting(Part::rounding).filteredOn(Rounding.SMALLER_STEP::equals).hasSize(1);
        assertThat(parts).filteredOn(part -> part.amount() % 10 == 5).hasSize(1);
        assertThat(sum(parts)).isEqualTo(6505);
    }

    @Test
    void officialOrderSettlesTies() {
        assertThat(amounts(1, 1, 1, 1)).containsExactly(1L, 0L);
        var reversed = List.of(Claim.of("a", 2, 1), Claim.of("b", 1, 1));
        assertThat(parts(1, 1, reversed)).filteredOn(part -> part.amount() == 1).extracting(part -> part.claim().id()).containsExactly("b");
    }

    @Test
    void whoWeighsNothingGetsNothing() {
        assertThat(amounts(9, 1, 0, 3)).containsExactly(0L, 9L);
    }

    @Test
    void floorsCapsAndPinsHold() {
        var claims = List.of(new Claim("a", 1, 90, 0, 20), new Claim("b", 2, 5, 30, 100), new Claim("c", 3, 5, 7, 7),
                Claim.of("d", 4, 10));
        assertThat(parts(100, 1, claims)).extracting(Part::amount).containsExactly(20L, 30L, 7L, 43L);
    }

    @Test
    void contradictionsAreNamed() {
        assertThat(new Apportionment(1).share(5, List.of(new Claim("a", 1, 1, 6, 9)))).isEqualTo(new Impossible(Reason.FLOORS_ABOVE));
        assertThat(new Apportionment(1).share(5, List.of(new Claim("a", 1, 1, 0, 4)))).isEqualTo(new Impossible(Reason.CAPS_BELOW));
        assertThat(new Apportionment(1).share(5, List.of(Claim.of("a", 1, 0)))).isEqualTo(new Impossible(Reason.NO_WEIGHT));
        assertThat(new Apportionment(1).share(5, List.of())).isEqualTo(new Impossible(Reason.CAPS_BELOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new Apportionment(0));
    }

    @Test
    void nothingIsSharedAsZeros() {
        assertThat(amounts(0, 10, 3, 4)).containsExactly(0L, 0L);
        assertThat(amounts(0, 1, 0, 0)).containsExactly(0L, 0L);
    }

    @Test
    void sumsAreExactAndBoundsHoldForAnyWeights() {
        var random = new Random(20240611);
        for (int round = 0; round < 500; round++) {
            long step = List.of(1L, 5L, 10L).get(random.nextInt(3));
            var claims = bounded(random, step);
            long amount = random.nextInt(5000);
            if (new Apportionment(step).share(amount, claims) instanceof Shared(var parts)) {
                assertThat(sum(parts)).isEqualTo(amount);
                assertThat(parts).allMatch(p -> p.amount() >= p.claim().floor() && p.amount() <= p.claim().cap());
                assertThat(parts).filteredOn(p -> p.rounding() != Rounding.SMALLER_STEP && !p.claim().pinned())
                        .allMatch(p -> p.amount() % step == 0);
            }
        }
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        var random = new Random(131);
        for (int round = 0; round < 200; round++) {
            var claims = new ArrayList<>(bounded(random, 10));
            long amount = random.nextInt(5000);
            var first = new Apportionment(10).share(amount, claims);
            Collections.shuffle(claims, random);
            assertThat(new Apportionment(10).share(amount, claims)).isEqualTo(first);
        }
    }

    @Test
    void whoWeighsMoreNeverGetsLess() {
        var random = new Random(78);
        for (int round = 0; round < 200; round++) {
            var weights = random.ints(12, 0, 4000).mapToLong(w -> w).toArray();
            weights[0]++;
            var parts = parts(6500, 10, claims(weights));
            parts.forEach(a -> parts.forEach(b -> assertThat(a.claim().weight() > b.claim().weight() && a.amount() < b.amount()).isFalse()));
        }
    }

    @Test
    void tenThousandUnitsAreSharedAtOnce() {
        var claims = IntStream.range(0, 10_000).mapToObj(i -> Claim.of("u" + i, i, i * 7919L % 997)).toList();
        assertThat(sum(parts(390_000, 1, claims))).isEqualTo(390_000);
    }

    private static List<Claim> bounded(Random random, long step) {
        return IntStream.range(0, 1 + random.nextInt(15)).mapToObj(i -> {
            long floor = random.nextInt(4) == 0 ? random.nextInt(20) * step : 0;
            long cap = random.nextInt(4) == 0 ? floor + random.nextInt(40) * step : Long.MAX_VALUE;
            return new Claim("u" + i, i, random.nextInt(5) == 0 ? 0 : random.nextInt(3000), floor, cap);
        }).toList();
    }

    private static List<Claim> claims(long... weights) {
        return IntStream.range(0, weights.length).mapToObj(i -> Claim.of("u" + i, i, weights[i])).toList();
    }

    private static List<Long> amounts(long amount, long step, long... weights) {
        return parts(amount, step, claims(weights)).stream().map(Part::amount).toList();
    }

    private static List<Part> parts(long amount, long step, List<Claim> claims) {
        return ((Shared) new Apportionment(step).share(amount, claims)).parts();
    }

    private static long sum(List<Part> parts) {
        return parts.stream().mapToLong(Part::amount).sum();
    }
}
