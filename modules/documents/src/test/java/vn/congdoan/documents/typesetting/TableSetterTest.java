package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

class TableSetterTest {

    @Test
    void theHeadIsRepeatedOnEveryPage() {
        var reading = Reading.of(Samples.with(List.of(SampleTables.list(300))));
        assertThat(reading.pages()).isGreaterThan(8);
        for (int page = 1; page <= reading.pages(); page++) {
            assertThat(reading.page(page)).contains("Tên đơn vị");
        }
    }

    @Test
    void aTotalIsKeptWithTheRowBefore() {
        for (int rows = 30; rows < 60; rows++) {
            var reading = annexed(totalled(rows));
            assertThat(reading.page(reading.pages())).contains("dòng " + rows, "tất cả");
        }
    }

    @Test
    void aGroupIsKeptWithItsFirstRow() {
        for (int rows = 30; rows < 60; rows++) {
            var all = new ArrayList<>(plain(rows));
            all.add(Row.of(Kind.GROUP, Cell.of("nhóm cuối").across(2)));
            all.add(Row.of(Kind.PLAIN, Cell.of("thành viên"), Cell.of("")));
            var reading = annexed(all);
            int page = IntStream.rangeClosed(1, reading.pages()).filter(p -> reading.page(p).contains("nhóm cuối"))
                    .findFirst().orElseThrow();
            assertThat(reading.page(page)).contains("thành viên");
        }
    }

    @Test
    void aRowMovesToTheNextPageWholeWhenItFitsThere() {
        var all = new ArrayList<>(plain(33));
        all.add(Row.of(Kind.PLAIN, Cell.of("đầu\n" + "giữa\n".repeat(20) + "cuối"), Cell.of("")));
        var reading = annexed(all);
        assertThat(reading.page(2)).contains("đầu", "cuối");
    }

    @Test
    void aRowHigherThanAPageIsCutAndLosesNothing() {
        var reading = annexed(List.of(Row.of(Kind.PLAIN, Cell.of(numbered(200)), Cell.of("một"))));
        assertThat(reading.pages()).isGreaterThan(2);
        for (int i = 1; i <= 200; i++) {
            assertThat(reading.drawn()).contains("câusố" + i + ".");
        }
    }

    @Test
    void spannedRowsHigherThanAPageAreCutBetweenRows() {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(Kind.PLAIN, Cell.of("nhóm").down(80), Cell.of("dòng 1")));
        for (int i = 2; i <= 80; i++) {
            rows.add(Row.of(Kind.PLAIN, Cell.of("dòng " + i)));
        }
        var reading = annexed(rows);
        assertThat(reading.pages()).isGreaterThan(1);
        for (int i = 1; i <= 80; i++) {
            assertThat(reading.drawn()).contains("dòng" + i);
        }
    }

    private static String numbered(int lines) {
        var text = new StringBuilder();
        IntStream.rangeClosed(1, lines).forEach(i -> text.append("câu số ").append(i).append(".\n"));
        return text.toString().strip();
    }

    private static List<Row> plain(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> Row.of(Kind.PLAIN, Cell.of("dòng " + i), Cell.of(""))).toList();
    }

    private static List<Row> totalled(int rows) {
        var all = new ArrayList<>(plain(rows));
        all.add(Row.of(Kind.TOTAL, Cell.of("tất cả"), Cell.of("")));
        return all;
    }

    private static Reading annexed(List<Row> rows) {
        var table = new Table(List.of(new Column(1, Align.LEFT), new Column(1, Align.LEFT)),
                List.of(Row.of(Kind.PLAIN, Cell.of("TT"), Cell.of("Ghi chú"))), rows);
        var base = Samples.with(List.of());
        var annex = new Annex(List.of(), List.of("BIỂU"), "", null, false, List.of(table), null);
        var whole = new Reading(new Documents().print(new Document(base.heading(), base.type(), base.subject(),
                base.body(), base.signature(), base.recipients(), List.of(annex))));
        return whole.from(2);
    }
}
