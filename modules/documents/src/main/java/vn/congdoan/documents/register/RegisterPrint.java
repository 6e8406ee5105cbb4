package vn.congdoan.documents.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Letterhead;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Makes lying sheets of the register, with the year and the body above the table.
@Component
class RegisterPrint {

    private static final List<Align> ALIGNS = List.of(Align.CENTRE, Align.CENTRE, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT,
            Align.CENTRE, Align.CENTRE, Align.LEFT, Align.LEFT);
    private static final List<Double> SHARES = List.of(1.7, 1.25, 3.2, 1.5, 2.4, 1.3, 0.7, 1.25, 1.0, 1.7);

    private final ObjectProvider<Letterhead> letterheads;
    private final Clock clock;

    RegisterPrint(ObjectProvider<Letterhead> letterheads, Clock clock) {
        this.letterheads = letterheads;
        this.clock = clock;
    }

    Document of(Lines wanted, List<Entry> entries) {
        var issuer = letterheads.stream().flatMap(l -> l.issuer().stream()).findFirst();
        var body = issuer.map(i -> i.body()).orElse(List.of());
        var heading = new Heading(issuer.map(i -> i.governingBody()).orElse(List.of()), body, "", "",
                issuer.map(i -> i.place()).orElse(""), BusinessZone.today(clock), wanted.year());
        var annex = new Annex(List.of(), List.of("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "NĂM " + wanted.year()), String.join(" ", body), null, true,
                List.of(table(entries)), null);
        return new Document(heading, "SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm " + wanted.year(), List.of(),
                new Signature(List.of("VĂN THƯ"), ""), List.of(), List.of(annex));
    }

    private static Table table(List<Entry> entries) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < ALIGNS.size(); i++) {
            columns.add(new Column(SHARES.get(i), ALIGNS.get(i)));
        }
        var numbers = Stream.iterate(1, n -> n + 1).limit(Columns.NAMES.size()).map(n -> Cell.of("(" + n + ")")).toList();
        var head = List.of(new Row(Kind.PLAIN, cells(Columns.NAMES)), new Row(Kind.PLAIN, numbers));
        return new Table(columns, head, entries.stream().map(entry -> new Row(Kind.PLAIN, cells(Columns.of(entry)))).toList());
    }

    private static List<Cell> cells(List<String> texts) {
        return texts.stream().map(Cell::of).toList();
    }
}
