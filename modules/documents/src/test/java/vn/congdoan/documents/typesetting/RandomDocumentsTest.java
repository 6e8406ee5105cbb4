package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Profile;

/// Documents of any shape: empty parts, endless recipients, long titles, huge footnotes, all marks. The print ends, every
/// word is there once, nothing lies on anything else and nothing leaves the margins.
class RandomDocumentsTest {

    private static final double HAIR = 0.6;

    static List<Integer> seeds() {
        return new Random(30).ints(200, 0, 1_000_000).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(20)
    void everyWordIsPrintedOnceInsideTheMargins(int seed) {
        var random = new RandomDocuments(seed);
        var document = random.document();
        var reading = Reading.of(document);
        var drawn = Arrays.stream(drawn(reading)).filter(word -> word.startsWith("ơ")).sorted().toList();
        assertThat(missing(drawn, random.words())).as("lost, seed %d", seed).isEmpty();
        assertThat(missing(random.words(), drawn)).as("invented, seed %d", seed).isEmpty();
        assertThat(drawn).as("seed %d", seed).hasSize(random.words().size());
        assertThat(Overlaps.in(reading)).as("seed %d", seed).isEmpty();
        int annexFrom = lastPages(reading, document);
        for (var letter : reading.letters()) {
            var sheet = Profile.DECREE_30.sheet(letter.page() >= annexFrom && document.annexes().getFirst().landscape());
            assertThat(letter.x()).isGreaterThanOrEqualTo(sheet.left() - HAIR);
            assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(sheet.width() - sheet.right() + HAIR);
            assertThat(letter.baseline()).isLessThanOrEqualTo(sheet.height() - sheet.bottom());
        }
    }

    private static List<String> missing(List<String> in, List<String> from) {
        var there = new HashSet<>(in);
        return from.stream().filter(word -> !there.contains(word)).toList();
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
        double end = 0;
        for (var letter : reading.letters()) {
            if (letter.baseline() != baseline || letter.text().isBlank() || Math.abs(letter.x() - end) > HAIR) {
                text.append(' ');
            }
            baseline = letter.baseline();
            end = letter.x() + letter.width();
            text.append(letter.text().strip());
        }
        return text.toString().toLowerCase(Locale.ROOT).split("[ ;.()]+");
    }
}
