package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Profile;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;

/// Documents of any shape: empty parts, endless recipients, long titles, huge words.
class RandomDocumentsTest {

    private static final double HAIR = 0.6;

    private int words;

    static List<Integer> seeds() {
        return new Random(30).ints(60, 0, 1_000_000).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(20)
    void everyWordIsPrintedOnceInsideTheMargins(int seed) {
        var random = new Random(seed);
        var document = document(random);
        var reading = Reading.of(document);
        var drawn = Arrays.stream(drawn(reading)).filter(word -> word.startsWith("ơ")).sorted().toList();
        assertThat(drawn).isEqualTo(IntStream.range(0, words).mapToObj(RandomDocumentsTest::word).sorted().toList());
        int annexFrom = lastPages(reading, document);
        for (var letter : reading.letters()) {
            var sheet = Profile.DECREE_30.sheet(letter.page() >= annexFrom && document.annexes().getFirst().landscape());
            assertThat(letter.x()).isGreaterThanOrEqualTo(sheet.left() - HAIR);
            assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(sheet.width() - sheet.right() + HAIR);
            assertThat(letter.baseline()).isLessThanOrEqualTo(sheet.height() - sheet.bottom());
        }
    }

    private static int lastPages(Reading reading, Document document) {
        if (document.annexes().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return IntStream.rangeClosed(1, reading.pages()).filter(p -> reading.page(p).contains("BIỂU")).max().orElseThrow();
    }

    private static String[] drawn(Reading reading) {
        var text = new StringBuilder();
        double baseline = 0;
        for (var letter : reading.letters()) {
            if (letter.baseline() != baseline || letter.text().isBlank()) {
                text.append(' ');
            }
            baseline = letter.baseline();
            text.append(letter.text().strip());
        }
        return text.toString().split("[ ;.()]+");
    }

    private Document document(Random random) {
        var base = Samples.with(List.of());
        var blocks = new ArrayList<Block>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            blocks.add(block(random));
        }
        var recipients = IntStream.range(0, random.nextInt(4) == 0 ? 90 : random.nextInt(8))
                .mapToObj(i -> text(random, 12)).toList();
        var signature = new Signature(List.of(text(random, 10), text(random, 3)), text(random, 4));
        return new Document(base.heading(), text(random, 4), text(random, 60), blocks, signature, recipients,
                random.nextBoolean() ? List.of(annex(random)) : List.of());
    }

    private Annex annex(Random random) {
        return new Annex(List.of(), List.of("BIỂU", text(random, 30)), text(random, 20), new Annex.Attached(text(random, 3), text(random, 20)),
                random.nextBoolean(), List.of(block(random), block(random)), null);
    }

    private Block block(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Block.LegalBasis(text(random, 60));
            case 1 -> Block.Numbered.clause("I.", text(random, 12));
            case 2 -> Block.Numbered.clause("1.", text(random, 30));
            case 3 -> Block.Numbered.point("a)", text(random, 200));
            case 4 -> Block.Item.of(text(random, 200));
            default -> new Block.Paragraph(List.of(Span.of(text(random, 90)), Span.of(" "), Span.bold(text(random, 3)),
                    Span.of(" "), Span.italic(text(random, 30))));
        };
    }

    private String text(Random random, int most) {
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
