package vn.congdoan.documents.markup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Row;

/// The words of a block without their styles, footnotes after their marks.
final class Plain {

    private Plain() {
    }

    static String text(Block block) {
        return switch (block) {
            case Block.LegalBasis basis -> basis.text();
            case Block.Centred centred -> text(centred.spans());
            case Block.Numbered numbered -> (numbered.number() + " " + text(numbered.text())).strip();
            case Block.Paragraph paragraph -> text(paragraph.spans());
            case Block.Item item -> text(item.spans());
            case Table table -> Stream.concat(table.head().stream(), table.rows().stream()).map(Plain::row)
                    .collect(Collectors.joining(" "));
        };
    }

    private static String row(Row row) {
        return row.cells().stream().map(cell -> text(cell.spans())).collect(Collectors.joining(" "));
    }

    static String text(List<Span> spans) {
        return spans.stream().map(span -> span.note().isEmpty() ? span.text() : span.text() + " " + text(span.note()))
                .collect(Collectors.joining());
    }
}
