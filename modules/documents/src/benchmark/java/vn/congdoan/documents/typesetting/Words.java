package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.congdoan.documents.Document;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// Whether a printed document has the words of the document.
final class Words {

    private Words() {
    }

    static Set<String> missing(Document document, byte[] pdf) throws IOException {
        var missing = new TreeSet<>(Stream.concat(document.body().stream(), document.annexes().stream()
                .map(Annex::blocks).flatMap(blocks -> blocks.stream())).flatMap(Words::texts).flatMap(Words::split).toList());
        try (var file = Loader.loadPDF(pdf)) {
            split(new PDFTextStripper().getText(file)).collect(Collectors.toSet()).forEach(missing::remove);
        }
        return missing;
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.LegalBasis basis -> Stream.of(basis.text());
            case Block.Centred centred -> centred.spans().stream().map(Span::text);
            case Block.Paragraph paragraph -> paragraph.spans().stream().map(Span::text);
            case Block.Item item -> item.spans().stream().map(Span::text);
            case Block.Numbered numbered -> numbered.level() == Block.Level.PART ? Stream.of(numbered.number())
                    : Stream.concat(Stream.of(numbered.number()), numbered.text().stream().map(Span::text));
            case Table table -> Stream.concat(table.head().stream(), table.rows().stream())
                    .flatMap(row -> row.cells().stream()).map(Table.Cell::text);
        };
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split("[\\s\u00A0]+")).filter(word -> !word.isEmpty());
    }
}
