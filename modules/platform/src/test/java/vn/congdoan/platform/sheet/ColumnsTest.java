package vn.congdoan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    enum Part { UNIT, WORKERS, NOTE }

    private static final Columns<Part> COLUMNS = Columns.of(Column.required(Part.UNIT, "Đơn vị", "unit", "group"),
            Column.required(Part.WORKERS, "Tổng số lao động (người)", "workers"), Column.optional(Part.NOTE, "Ghi chú"));

    @Test
    void theHeaderIsFoundBelowATitleWithoutRegardToTones() {
        var table = COLUMNS.in(sheet("DANH SÁCH\n(Kèm theo Kế hoạch)\nTT,DON VI,Tong so lao dong nguoi\n1,A,60\n"));
        assertThat(table.header().number()).isEqualTo(3);
        assertThat(table.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.text(Part.UNIT)).isEqualTo("A");
            assertThat(entry.text(Part.NOTE)).isEmpty();
        });
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> COLUMNS.in(sheet("unit,tên\nA,1\n")))
                .satisfies(e -> assertThat(e.reason().arguments()).isEqualTo(List.of("Tổng số lao động (người)")))
                .satisfies(e -> assertThat(e.row()).isEqualTo(1));
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> COLUMNS.in(sheet("x,y\n1,2\n")))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo("platform.sheet.no-header"));
        assertThat(COLUMNS.find(sheet("unit,tên\n"))).isEmpty();
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> COLUMNS.in(sheet("unit,workers,group\nA,1,B\n")))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo("platform.sheet.column-twice"));
    }

    @Test
    void theHeaderIsNotLookedForBelowTheTwentiethRow() {
        assertThat(COLUMNS.find(sheet("x\n".repeat(19) + "unit,workers\n"))).isPresent();
        assertThat(COLUMNS.find(sheet("x\n".repeat(20) + "unit,workers\n"))).isEmpty();
    }

    @Test
    void aWrongCellIsNamedByRowColumnAndValue() {
        var flaws = new ArrayList<Flaw>();
        var entry = COLUMNS.in(sheet("Unit,Workers\nA,abc\n")).entries().getFirst();
        assertThat(entry.count(Part.WORKERS, flaws::add)).isEmpty();
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.file()).isEqualTo("a.csv");
            assertThat(flaw.row()).isEqualTo(2);
            assertThat(flaw.column()).isEqualTo("Workers");
            assertThat(flaw.value()).isEqualTo("abc");
            assertThat(flaw.what().key()).isEqualTo("platform.sheet.no-count");
        });
    }

    @Test
    void countsAreWholeAndNotNegative() {
        var entries = COLUMNS.in(sheet("unit,workers\nA,0\nA,\"1.100\"\nA,-1\nA,\"1,5\"\nA,\n")).entries();
        var flaws = new ArrayList<Flaw>();
        assertThat(entries.stream().map(entry -> entry.count(Part.WORKERS, flaws::add)).filter(n -> n.isPresent())
                .map(n -> n.getAsInt())).containsExactly(0, 1100);
        assertThat(flaws).extracting(Flaw::row).containsExactly(4, 5);
    }

    private static Sheet sheet(String csv) {
        return Sheets.read("a.csv", csv.getBytes(UTF_8));
    }
}
