package vn.congdoan.campaigns.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.campaigns.apportionment.Sheets.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congdoan.campaigns.apportionment.Outcome.Contradicted;
import vn.congdoan.campaigns.apportionment.Outcome.Settled;
import vn.congdoan.campaigns.apportionment.Sheet.Bound;
import vn.congdoan.campaigns.apportionment.Sheet.Column;
import vn.congdoan.campaigns.apportionment.Sheet.Unit;

/// What must hold of every schedule, tried on thousands that were made up.
class SharingTest {

    @Test
    void whatCanBeMetIsMet() {
        var sheets = new Sheets(475, 4);
        int met = 0;
        int contradicted = 0;
        for (int round = 0; round < 1500; round++) {
            var sheet = sheets.any(2 + round % 2, true);
            var trying = new Trying(sheet, 5);
            boolean possible = trying.possible(trying.demands());
            switch (Sharing.share(sheet)) {
                case Settled(var numbers) -> {
                    assertThat(possible).as("%s", sheet).isTrue();
                    holds(sheet, numbers);
                    met++;
                }
                case Contradicted c -> {
                    assertThat(possible).as("%s %s", sheet, c).isFalse();
                    contradicted++;
                }
                case Outcome.Entangled e -> assertThat(e).as("%s", sheet).isNull();
            }
        }
        assertThat(met).isGreaterThan(300);
        assertThat(contradicted).isGreaterThan(300);
    }

    @Test
    void noDemandOfAContradictionCanBeSpared() {
        var sheets = new Sheets(1100, 3);
        int found = 0;
        for (int round = 0; round < 600; round++) {
            var sheet = sheets.any(2, true);
            if (Sharing.share(sheet) instanceof Contradicted(var demands, var by)) {
                var trying = new Trying(sheet, 9);
                assertThat(by).isPositive();
                assertThat(trying.possible(demands)).as("%s %s", sheet, demands).isFalse();
                for (var demand : demands) {
                    var others = new ArrayList<>(demands);
                    others.remove(demand);
                    assertThat(trying.possible(others)).as("%s without %s of %s", sheet, demand, demands).isTrue();
                }
                found++;
            }
        }
        assertThat(found).isGreaterThan(150);
    }

    @Test
    void sumsAreExactAndBoundsHoldInLargerSchedules() {
        var sheets = new Sheets(6500, 3000);
        int met = 0;
        for (int round = 0; round < 2000; round++) {
            var sheet = sheets.any(3 + round % 40, false);
            if (Sharing.share(sheet) instanceof Settled(var numbers)) {
                holds(sheet, numbers);
                met++;
            }
        }
        assertThat(met).isGreaterThan(400);
    }

    @Test
    void anotherRunAndAnotherOrderOfRowsGiveTheSameNumbers() {
        var random = new Random(131);
        var sheets = new Sheets(780, 900);
        for (int round = 0; round < 500; round++) {
            var sheet = sheets.any(3 + round % 20, false);
            var units = new ArrayList<>(sheet.units());
            var bounds = new ArrayList<>(sheet.bounds());
            Collections.shuffle(units, random);
            Collections.shuffle(bounds, random);
            assertThat(shown(sheet, Sharing.share(sheet))).isEqualTo(shown(sheet, Sharing.share(sheet)))
                    .isEqualTo(shown(sheet, Sharing.share(new Sheet(units, sheet.groups(), sheet.columns(), bounds))));
        }
    }

    @Test
    void whoWeighsMoreNeverGetsLess() {
        for (var method : Method.values()) {
            var sheets = new Sheets(50, 100);
            for (int round = 0; round < 300; round++) {
                var units = Sheets.units(4 + round % 30);
                var weights = sheets.weights(units, 40);
                var sheet = new Sheet(units, List.of(), List.of(new Column("t", null, "", 100L + round * 7L, 1 + round % 3, method, weights)), List.of());
                if (Sharing.share(sheet) instanceof Settled(var numbers)) {
                    units.forEach(a -> units.forEach(b -> assertThat(weights.getOrDefault(a.id(), 0L) > weights.getOrDefault(b.id(), 0L)
                            && numbers.amount(a.id(), "t") < numbers.amount(b.id(), "t")).isFalse()));
                }
            }
        }
    }

    @Test
    void moreToShareNeverMeansLessByQuotients() {
        var units = Sheets.units(12);
        var weights = new Sheets(9, 9).weights(units, 60);
        Map<String, Long> before = new HashMap<>();
        for (long target = 0; target < 200; target++) {
            var sheet = new Sheet(units, List.of(), List.of(new Column("t", null, "", target, 1, Method.SAINTE_LAGUE, weights)), List.of());
            var numbers = ((Settled) Sharing.share(sheet)).numbers();
            units.forEach(unit -> assertThat(numbers.amount(unit.id(), "t")).isGreaterThanOrEqualTo(before.getOrDefault(unit.id(), 0L)));
            units.forEach(unit -> before.put(unit.id(), numbers.amount(unit.id(), "t")));
        }
    }

    @Test
    void withoutBoundsEveryPartIsNextToItsExactShare() {
        var sheets = new Sheets(16, 10);
        for (int round = 0; round < 300; round++) {
            var units = Sheets.units(2 + round % 60);
            long target = 40 + round * 3L;
            var sheet = new Sheet(units, List.of(), List.of(column("t", null, "", target, sheets.weights(units, 9)),
                    column("a", "t", "", target / 3, Map.of()), column("b", "t", "", target / 2, Map.of()), column("c", "t", "", null, Map.of())), List.of());
            if (Sharing.share(sheet) instanceof Settled(var numbers)) {
                holds(sheet, numbers);
                for (var unit : units) {
                    for (var part : List.of("a", "b", "c")) {
                        double exact = (double) numbers.amount(unit.id(), "t") * numbers.amount("", part) / target;
                        assertThat(Math.abs(numbers.amount(unit.id(), part) - exact)).isLessThan(1);
                    }
                }
            }
        }
    }

    @Test
    void numbersAreTensWhereTargetsAre() {
        var units = Sheets.units(16);
        var weights = new Sheets(3, 3).weights(units, 400);
        var columns = List.of(new Column("t", null, "", 6505L, 10, Method.LARGEST_REMAINDER, weights),
                new Column("a", "t", "", 2003L, 10, Method.LARGEST_REMAINDER, Map.of()),
                new Column("b", "t", "", 4502L, 10, Method.LARGEST_REMAINDER, Map.of()));
        var sheet = new Sheet(units, List.of(), columns, List.of());
        var numbers = ((Settled) Sharing.share(sheet)).numbers();
        holds(sheet, numbers);
        assertThat(units).filteredOn(unit -> numbers.amount(unit.id(), "a") % 10 != 0 || numbers.amount(unit.id(), "b") % 10 != 0).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void pinsInTensLeaveTensToTheOthers() {
        var units = Sheets.units(6);
        var columns = List.of(new Column("t", null, "", 500L, 10, Method.LARGEST_REMAINDER, Map.of("u00000", 3L, "u00001", 5L, "u00002", 9L, "u00003", 2L)),
                new Column("a", "t", "", 200L, 10, Method.LARGEST_REMAINDER, Map.of()), new Column("b", "t", "", 300L, 10, Method.LARGEST_REMAINDER, Map.of()));
        var sheet = new Sheet(units, List.of(), columns, List.of(new Bound("u00001", "a", 113, 113)));
        var numbers = ((Settled) Sharing.share(sheet)).numbers();
        holds(sheet, numbers);
        assertThat(numbers.amount("u00001", "a")).isEqualTo(113);
        assertThat(units).filteredOn(u -> numbers.amount(u.id(), "a") % 10 != 0).hasSizeLessThanOrEqualTo(2);
    }

    static String shown(Sheet sheet, Outcome outcome) {
        return outcome instanceof Settled(var numbers) ? sheet.columns().stream().map(c -> sheet.units().stream()
                .map(u -> numbers.part(u.id(), c.code()).toString()).toList().toString()).toList().toString() : outcome.toString();
    }

    static void holds(Sheet sheet, Numbers numbers) {
        var frame = new Frame(sheet);
        for (var column : sheet.columns()) {
            long sum = sheet.units().stream().mapToLong(u -> numbers.amount(u.id(), column.code())).sum();
            assertThat(sum).isEqualTo(numbers.amount("", column.code()));
            if (column.target() != null) {
                assertThat(sum).isEqualTo(column.target());
            }
            for (var parts : frame.divisions(frame.column(column.code()))) {
                for (Unit unit : sheet.units()) {
                    long of = 0;
                    for (int part : parts) {
                        of += numbers.amount(unit.id(), sheet.columns().get(part).code());
                    }
                    assertThat(of).isEqualTo(numbers.amount(unit.id(), column.code()));
                }
            }
        }
        for (Bound bound : sheet.bounds()) {
            long number = sheet.groups().isEmpty() || !bound.where().equals("g") ? numbers.amount(bound.where(), bound.column())
                    : sheet.units().stream().filter(u -> "g".equals(u.group())).mapToLong(u -> numbers.amount(u.id(), bound.column())).sum();
            assertThat(number).isBetween(bound.floor(), bound.cap());
        }
    }
}
