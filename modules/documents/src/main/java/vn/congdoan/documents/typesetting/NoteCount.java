package vn.congdoan.documents.typesetting;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// Counts the footnotes of blocks that are not set.
final class NoteCount {

    private NoteCount() {
    }

    static int of(List<Block> blocks) {
        return blocks.stream().flatMap(NoteCount::spans).mapToInt(NoteCount::notes).sum();
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.LegalBasis _ -> Stream.empty();
            case Block.Centred centred -> centred.spans().stream();
            case Block.Numbered numbered -> numbered.text().stream();
            case Block.Paragraph paragraph -> paragraph.spans().stream();
            case Block.Item item -> item.spans().stream();
            case Table table -> Stream.concat(table.head().stream(), table.rows().stream())
                    .flatMap(row -> row.cells().stream()).flatMap(cell -> cell.spans().stream());
        };
    }

    private static int notes(Span span) {
        return span.note().isEmpty() ? 0 : 1 + span.note().stream().mapToInt(NoteCount::notes).sum();
    }
}
