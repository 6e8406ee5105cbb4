package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Whatever table a layout thinks of: the print ends, no word is lost, nothing leaves the margins.
class RandomTablesTest {

    private static final double HAIR = 0.6;

    private final List<String> words = new ArrayList<>();

    static List<Integer> seeds() {
        return new Random(20240611).ints(60, 0, 1_000_000).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(20)
    void nothingIsLostAndAllIsInsideTheMargins(int seed) {
        var random = new Random(seed);
        boolean lying = random.nextBoolean();
        var table = table(random);
        var base = Samples.with(List.of());
        var annex = new Annex(List.of(), List.of("BIỂU"), "", null, lying, List.of(table), null);
        var reading = Reading.of(new Document(base.heading(), base.type(), base.subject(), base.body(),
                base.signature(), base.recipients(), List.of(annex))).from(2);
        var drawn = letters(reading.drawn());
        var typed = letters("BIỂU" + String.join("", words));
        if (table.head().isEmpty()) {
            assertThat(drawn).as("seed %d", seed).isEqualTo(typed);
        } else {
            typed.forEach((letter, times) -> assertThat(drawn.getOrDefault(letter, 0L)).as("%s, seed %d", letter, seed)
                    .isGreaterThanOrEqualTo(times));
        }
        var sheet = Profile.DECREE_30.sheet(lying);
        assertThat(reading.letters()).as("seed %d", seed).allSatisfy(letter -> inside(letter, sheet));
    }

    /// How often each letter occurs; figures are left out because pages are numbered.
    private static Map<Character, Long> letters(String text) {
        return text.chars().filter(Character::isLetter).mapToObj(c -> (char) c)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void inside(Reading.Letter letter, Sheet sheet) {
        assertThat(letter.x()).isGreaterThanOrEqualTo(sheet.left() - HAIR);
        assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(sheet.width() - sheet.right() + HAIR);
        assertThat(letter.baseline()).isLessThanOrEqualTo(sheet.height() - sheet.bottom());
    }

    private Table table(Random random) {
        int columns = 1 + random.nextInt(16);
        var hints = new ArrayList<Column>();
        for (int c = 0; c < columns; c++) {
            hints.add(new Column(random.nextInt(10), Align.values()[random.nextInt(3)]));
        }
        int rows = random.nextInt(5) == 0 ? 200 : random.nextInt(40);
        return new Table(hints, rows(random, columns, random.nextInt(4), true), rows(random, columns, rows, false));
    }

    private List<Row> rows(Random random, int columns, int count, boolean head) {
        var rows = new ArrayList<Row>();
        int[] coveredUntil = new int[columns];
        for (int r = 0; r < count; r++) {
            var cells = new ArrayList<Cell>();
            for (int c = 0; c < columns; c++) {
                if (coveredUntil[c] > r) {
                    continue;
                }
                int across = 1;
                while (c + across < columns && coveredUntil[c + across] <= r && random.nextInt(5) == 0) {
                    across++;
                }
                int down = random.nextInt(8) == 0 ? 1 + random.nextInt(count - r) : 1;
                for (int k = c; k < c + across; k++) {
                    coveredUntil[k] = r + down;
                }
                cells.add(Cell.of(text(random, head)).across(across).down(down));
                c += across - 1;
            }
            rows.add(new Row(Kind.values()[random.nextInt(3)], cells));
        }
        return rows;
    }

    private String text(Random random, boolean head) {
        int length = switch (random.nextInt(20)) {
            case 0, 1, 2 -> 0;
            case 3 -> head ? 4 : 20 + random.nextInt(150);
            default -> 1 + random.nextInt(3);
        };
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            var word = random.nextInt(40) == 0 ? "Nghiệpđoàn" + "dài".repeat(random.nextInt(20)) : word(words.size());
            words.add(word);
            text.append(word).append(' ');
        }
        return text.toString();
    }

    private static String word(int number) {
        return Integer.toString(number, 36).chars().map(c -> c <= '9' ? c - '0' + 'ạ' : c)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }
}
