package vn.congdoan.campaigns.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.apportionment.Outcome.Contradicted;
import vn.congdoan.campaigns.apportionment.Outcome.Settled;

/// The bounds are generous: what is measured for good stands in the benchmark.
class LargeSheetsTest {

    @Test
    void tenThousandUnitsByTwelveIndicatorsTakeNoTime() {
        within("divided twice", LargeSheets::dividedTwice, 1000);
    }

    @Test
    void weightsAndBoundsInEveryPartTakeLittleTime() {
        within("bounded", LargeSheets::bounded, 3000);
    }

    private static void within(String what, IntFunction<Sheet> sheets, long milliseconds) {
        var sheet = sheets.apply(10_000);
        Sharing.share(sheets.apply(3_321));
        var best = Stream.generate(() -> {
            long start = System.nanoTime();
            var outcome = Sharing.share(sheet);
            long took = System.nanoTime() - start;
            SharingTest.holds(sheet, ((Settled) outcome).numbers());
            return took;
        }).limit(4).min(Long::compare).orElseThrow();
        assertThat(Duration.ofNanos(best)).as(what).isLessThan(Duration.ofMillis(milliseconds));
        if (Boolean.getBoolean("tell")) {
            System.out.println(what + ": " + best / 1e6 + " ms");
        }
    }

    @Test
    void contradictionOfTenThousandFloorsNamesTheFewest() {
        long start = System.nanoTime();
        var sheet = LargeSheets.contradictory(10_000);
        assertThat(Sharing.share(sheet)).isInstanceOfSatisfying(Contradicted.class, c -> {
            assertThat(c.demands().stream().filter(d -> d.kind() == Demand.Kind.FLOOR).mapToLong(Demand::amount).sum() - c.by()).isEqualTo(400_007);
            assertThat(c.demands()).hasSizeLessThan(10_000);
        });
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
