package vn.congdoan.documents.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Marks.Urgency;
import vn.congdoan.documents.Marks.Verification;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Annex.Attached;
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

/// Any documents the model allows, sensible or not.
final class RandomModels {

    private static final List<String> WORDS = List.of("", "ệ", "Kế hoạch", "\"", "\\", "\n", "\u2028", "{}", "null", "𝛑", "5 < 6 & 7");

    private final Random random;

    RandomModels(Random random) {
        this.random = random;
    }

    Document document() {
        var marks = new Marks(one(Urgency.values()), word(), some(this::word), word(), word(),
                orNull(() -> new Verification(word(), word())));
        return new Document(heading(), word(), word(), marks, some(this::block), signature(), some(this::word), some(this::annex));
    }

    private Heading heading() {
        return new Heading(some(this::word), some(this::word), orNull(this::word), word(), word(),
                orNull(() -> LocalDate.ofEpochDay(random.nextInt(30_000))), random.nextInt(3000));
    }

    private Annex annex() {
        return new Annex(some(this::word), some(this::word), word(), orNull(() -> new Attached(word(), word())),
                random.nextBoolean(), some(this::block), orNull(this::signature));
    }

    private Signature signature() {
        return new Signature(some(this::word), word());
    }

    private Block block() {
        return switch (random.nextInt(6)) {
            case 0 -> new Block.LegalBasis(word());
            case 1 -> new Block.Centred(spans());
            case 2 -> new Block.Numbered(one(Level.values()), word(), spans());
            case 3 -> new Block.Paragraph(spans());
            case 4 -> new Block.Item(spans());
            default -> new Table(some(() -> new Column(random.nextInt(3) / 2.0, one(Align.values()))), some(this::row), some(this::row));
        };
    }

    private Row row() {
        return new Row(one(Kind.values()), some(this::cell));
    }

    private Cell cell() {
        return random.nextBoolean() ? Cell.of(spans()) : new Cell(spans(), 1 + random.nextInt(2), 1 + random.nextInt(2),
                orNull(() -> one(Align.values())), random.nextBoolean());
    }

    private List<Span> spans() {
        return some(() -> random.nextBoolean() ? Span.of(word()) : new Span(word(), random.nextBoolean(), random.nextBoolean(),
                random.nextBoolean(), some(() -> Span.italic(word()))));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> supplier) {
        return Stream.generate(supplier).limit(random.nextInt(4)).toList();
    }

    private <T> @Nullable T orNull(Supplier<T> supplier) {
        return random.nextBoolean() ? supplier.get() : null;
    }
}
