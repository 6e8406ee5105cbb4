package vn.congdoan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Kind;

class GridTest {

    private record Unit(String region, String name, Figure quota) {
    }

    private final List<Unit> units = List.of(new Unit("Bắc", "A", Figure.of(1200)), new Unit("Bắc", "B", Figure.DASH),
            new Unit("Nam", "C", Figure.BLANK));

    @Test
    void rowsAreNumberedAnewInEachGroup() {
        var table = Grid.of(units).numbered("TT", 1).name("Đơn vị", 4, Unit::name).groupedBy(Unit::region).table();
        assertThat(table.rows()).extracting(GridTest::words).containsExactly("Bắc", "1|A", "2|B", "Nam", "1|C");
        assertThat(table.rows()).extracting(Table.Row::kind).containsExactly(Kind.GROUP, Kind.PLAIN, Kind.PLAIN, Kind.GROUP, Kind.PLAIN);
    }

    @Test
    void sumsKeepMarksOutAndStayBlankWhereNothingIsKnown() {
        var table = Grid.of(units).numbered("TT", 1, "3").name("Đơn vị", 4, Unit::name).sum(1, Unit::quota, "Giao")
                .sum(1, unit -> Figure.BLANK, "Khác").total("Cộng", 1).table();
        assertThat(table.rows()).extracting(GridTest::words).containsExactly("1|A|1.200|", "2|B|-|", "3|C||", "3|Cộng|1.200|");
    }

    @Test
    void theLabelOfTheLastRowMayStandAcrossColumns() {
        var last = Grid.of(units).numbered("TT", 1).name("Đơn vị", 4, Unit::name).sum(1, Unit::quota, "Giao").total("Cộng", 2).table()
                .rows().getLast();
        assertThat(last.kind()).isEqualTo(Kind.TOTAL);
        assertThat(last.cells().getFirst().columnSpan()).isEqualTo(2);
        assertThat(words(last)).isEqualTo("Cộng|1.200");
    }

    @Test
    void neighboursShareTheTitlesWithWhichTheyBeginAlike() {
        var head = Head.of(List.of(List.of("TT"), List.of("Giao", "Tổng"), List.of("Giao", "Trong đó", "a"), List.of("Giao", "Trong đó", "b"),
                List.of("Khác", "Tổng")));
        assertThat(head).extracting(GridTest::words).containsExactly("TT|Giao|Khác", "Tổng|Trong đó|Tổng", "a|b");
        assertThat(head.get(0).cells()).extracting(Table.Cell::columnSpan).containsExactly(1, 3, 1);
        assertThat(head.get(0).cells()).extracting(Table.Cell::rowSpan).containsExactly(3, 1, 1);
        assertThat(head.get(1).cells()).extracting(Table.Cell::rowSpan).containsExactly(2, 1, 2);
    }

    @Test
    void columnsWithTheSameLowestTitleStayTwo() {
        assertThat(Head.of(List.of(List.of("Chỉ tiêu"), List.of("Chỉ tiêu")))).singleElement()
                .satisfies(row -> assertThat(row.cells()).hasSize(2));
    }

    private static String words(Table.Row row) {
        return String.join("|", row.cells().stream().map(Table.Cell::text).toList());
    }
}
