package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Marks.Urgency;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Level;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Makes documents of any shape, of words of which each occurs once.
final class RandomDocuments {

    private final Random random;
    private int words;

    RandomDocuments(int seed) {
        random = new Random(seed);
    }

    List<String> words() {
        return IntStream.range(0, words).mapToObj(RandomDocuments::word).toList();
    }

    Document document() {
        var base = Samples.with(List.of());
        var blocks = blocks(random.nextInt(40));
        var recipients = texts(random.nextInt(8) == 0 ? 90 : random.nextInt(8), 12);
        var signature = new Signature(List.of(text(10), text(3)), text(4));
        return new Document(base.heading(), random.nextInt(4) == 0 ? "" : text(4), text(40), marks(), blocks, signature,
                recipients, random.nextBoolean() ? List.of(annex()) : List.of());
    }

    private Marks marks() {
        if (random.nextBoolean()) {
            return Marks.NONE;
        }
        var code = new Marks.Verification("K7QX", "https://congdoan.example/kiem-tra/" + "x".repeat(random.nextInt(200)));
        return new Marks(Urgency.values()[random.nextInt(4)], random.nextBoolean() ? text(8) : "",
                texts(random.nextInt(6) == 0 ? 70 : random.nextInt(5), 20), random.nextBoolean() ? text(4) : "",
                random.nextBoolean() ? text(50) : "", random.nextBoolean() ? code : null);
    }

    private Annex annex() {
        return new Annex(List.of(), List.of("BIỂU", text(30)), text(20), new Annex.Attached(text(3), text(20)),
                random.nextBoolean(), blocks(1 + random.nextInt(3)), null);
    }

    private List<Block> blocks(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return blocks;
    }

    private Block block() {
        var levels = Level.values();
        return switch (random.nextInt(8)) {
            case 0 -> new Block.LegalBasis(text(60));
            case 1 -> new Block.Centred(spans(10));
            case 2, 3 -> new Block.Numbered(levels[random.nextInt(levels.length)], "1.", spans(30));
            case 4 -> new Block.Item(spans(200));
            case 5 -> random.nextInt(3) == 0 ? table() : Block.Item.of(text(20));
            default -> new Block.Paragraph(spans(150));
        };
    }

    private Table table() {
        int columns = 1 + random.nextInt(5);
        var rows = new ArrayList<Row>();
        int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 8);
        for (int r = 0; r < count; r++) {
            var cells = new ArrayList<Cell>();
            for (int c = 0; c < columns; c++) {
                cells.add(Cell.of(spans(random.nextInt(15) == 0 ? 120 : 4)));
            }
            rows.add(new Row(Kind.values()[random.nextInt(3)], cells));
        }
        var hints = IntStream.range(0, columns).mapToObj(c -> new Column(random.nextInt(3), Align.values()[c % 3])).toList();
        return new Table(hints, List.of(), rows);
    }

    private List<Span> spans(int most) {
        var spans = new ArrayList<Span>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            var note = random.nextInt(12) == 0 ? List.of(Span.of(text(random.nextInt(12) == 0 ? 1500 : 50))) : List.<Span>of();
            // a mark close to a superscript would read as one number with it
            boolean raised = note.isEmpty() && random.nextInt(9) == 0;
            spans.add(new Span(text(most) + " ", random.nextInt(4) == 0, random.nextInt(4) == 0, raised, note));
        }
        return spans;
    }

    private List<String> texts(int count, int most) {
        return IntStream.range(0, count).mapToObj(i -> text(most)).toList();
    }

    private String text(int most) {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            text.append(word(words++)).append(' ');
        }
        return text.toString().strip();
    }

    private static String word(int number) {
        return "ơ" + number;
    }
}
