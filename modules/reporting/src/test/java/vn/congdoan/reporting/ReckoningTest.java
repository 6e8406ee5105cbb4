package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.reporting.Progress.Row;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.ProgressFacts.Result;

class ReckoningTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 5);

    private final Sample sample = new Sample();

    @Test
    void participantWithoutMovementsIsShown() {
        assertThat(rows(null)).extracting(Row::name).containsExactly("LĐLĐ huyện Bắc", "LĐLĐ huyện Nam");
        assertThat(rows(null).getFirst().result("thuc-tang")).isEqualTo(new Result(Figure.of(40), 0));
    }

    @Test
    void movementsBelowAParticipantAreItsOwn() {
        var rows = rows(null, count(sample.north, MovementKind.ADMISSION, Sector.INFORMAL, 5),
                count(sample.union, MovementKind.ADMISSION, Sector.INFORMAL, 7));
        assertThat(rows.getFirst().result("ket-nap").done()).isEqualTo(12);
    }

    @Test
    void movementsOutsideTheParticipantsStandInARowOfTheirOwn() {
        var unknown = new Sample().north;
        var rows = rows(null, count(sample.office, MovementKind.REFERRAL, Sector.ADMINISTRATIVE, 2),
                count(sample.top, MovementKind.REFERRAL, Sector.ADMINISTRATIVE, 1), count(unknown, MovementKind.REFERRAL, Sector.INFORMAL, 4));
        assertThat(rows).hasSize(3);
        assertThat(rows.getLast().ofOthers()).isTrue();
        assertThat(rows.getLast().result("gioi-thieu").done()).isEqualTo(7);
        assertThat(rows.getLast().without()).containsExactly(sample.north, sample.south);
    }

    @Test
    void othersWhoCancelOutAreNotShown() {
        assertThat(rows(null, count(sample.office, MovementKind.REFERRAL, Sector.INFORMAL, 2),
                count(sample.top, MovementKind.REFERRAL, Sector.INFORMAL, -2))).hasSize(2);
    }

    @Test
    void netTakesLossesOffAndGrossDoesNot() {
        var row = rows(null, count(sample.north, MovementKind.ADMISSION, Sector.INFORMAL, 5),
                count(sample.north, MovementKind.LOSS, Sector.INFORMAL, 9)).getFirst();
        assertThat(row.result("thuc-tang").done()).isEqualTo(-4);
        assertThat(row.result("ket-nap").done()).isEqualTo(5);
        assertThat(row.result("cdcs").done()).isZero();
    }

    @Test
    void indicatorOfASectorCountsThatSectorOnly() {
        var row = rows(null, count(sample.north, MovementKind.ADMISSION, Sector.INFORMAL, 5),
                count(sample.north, MovementKind.ADMISSION, Sector.LARGE_ENTERPRISE, 60),
                count(sample.north, MovementKind.FOUNDING, Sector.INFORMAL, 1)).getFirst();
        assertThat(row.result("thuc-tang").done()).isEqualTo(65);
        assertThat(row.result("thuc-tang.phi-chinh-thuc").done()).isEqualTo(5);
        assertThat(row.result("cdcs").done()).isEqualTo(1);
    }

    @Test
    void quotaThatWasNotSetIsBlankAndTheTotalSumsWhatWasSet() {
        var rows = rows(null);
        assertThat(rows.getLast().result("thuc-tang").quota()).isEqualTo(Figure.BLANK);
        var total = reckoning(null).total(rows);
        assertThat(total.result("thuc-tang").quota()).isEqualTo(Figure.of(40));
        assertThat(total.result("ket-nap").quota()).isEqualTo(Figure.BLANK);
    }

    @Test
    void participantBelowAParticipantIsCountedOnce() {
        var campaign = sample.campaign();
        var nested = new Campaign(campaign.id(), "p", "Đợt", "peak_month", campaign.period(), null, 25, campaign.indicators(),
                List.of(sample.north, sample.union));
        var rows = new Reckoning(nested, sample.places(), null, Map.of()).rows(List.of(
                count(sample.north, MovementKind.ADMISSION, Sector.INFORMAL, 5), count(sample.union, MovementKind.ADMISSION, Sector.INFORMAL, 7)));
        assertThat(rows).extracting(row -> row.result("ket-nap").done()).containsExactly(5L, 7L);
        assertThat(rows.getFirst().without()).containsExactly(sample.union);
    }

    @Test
    void officerSeesTheOwnSubtreeOnly() {
        var counts = new Count[] {count(sample.union, MovementKind.ADMISSION, Sector.INFORMAL, 5),
                count(sample.south, MovementKind.ADMISSION, Sector.INFORMAL, 7), count(sample.top, MovementKind.ADMISSION, Sector.INFORMAL, 9)};
        assertThat(rows(sample.north, counts)).extracting(Row::name, row -> row.result("ket-nap").done())
                .containsExactly(tuple("LĐLĐ huyện Bắc", 5L));
        assertThat(rows(sample.union, counts)).singleElement().satisfies(row -> {
            assertThat(row.ofOthers()).isTrue();
            assertThat(row.result("ket-nap").done()).isEqualTo(5);
        });
    }

    private Reckoning reckoning(@Nullable UnitId top) {
        return new Reckoning(sample.campaign(), sample.places(), top, Map.of(sample.north, Map.of("thuc-tang", 40L)));
    }

    private List<Row> rows(@Nullable UnitId top, Count... counts) {
        return reckoning(top).rows(List.of(counts));
    }

    private static Count count(UnitId unit, MovementKind kind, Sector sector, long amount) {
        return new Count(unit, DAY, kind, sector, amount);
    }
}
