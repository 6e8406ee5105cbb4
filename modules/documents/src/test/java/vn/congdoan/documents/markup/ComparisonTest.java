package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.markup.Comparison.Change;
import vn.congdoan.documents.markup.Comparison.Line;
import vn.congdoan.documents.markup.Comparison.Piece;

class ComparisonTest {

    @Test
    void equalTextsAreTheSame() {
        assertThat(Comparison.of("a\nb", "a\r\nb  \n").same()).isTrue();
        assertThat(Comparison.of("", "").lines()).isEmpty();
        assertThat(Comparison.of("a", "b").same()).isFalse();
    }

    @Test
    void wordsInsideALineAreTold() {
        var lines = Comparison.of("- Phát triển 1.100 đoàn viên", "- Phát triển mới 1.200 đoàn viên").lines();
        assertThat(lines).containsExactly(new Line(Change.CHANGED, 1, 1, List.of(new Piece(Change.SAME, "- Phát triển "),
                new Piece(Change.ADDED, "mới "), new Piece(Change.SAME, "1."), new Piece(Change.REMOVED, "100"),
                new Piece(Change.ADDED, "200"), new Piece(Change.SAME, " đoàn viên"))));
    }

    @Test
    void linesAreAddedAndRemoved() {
        var lines = Comparison.of("một hai ba\nbốn năm sáu\nbảy tám chín", "một hai ba\nmười\nbảy tám chín\nmười hai").lines();
        assertThat(lines).extracting(Line::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.ADDED, Change.SAME, Change.ADDED);
        assertThat(lines).extracting(Line::older).containsExactly(1, 2, null, 3, null);
        assertThat(lines).extracting(Line::newer).containsExactly(1, null, 2, 3, 4);
    }

    @Test
    void aLineThatMovedDownInAChangeIsFound() {
        var lines = Comparison.of("a\nMột hai ba bốn\nz", "a\nTám chín\nMột hai ba năm\nz").lines();
        assertThat(lines).extracting(Line::change).containsExactly(Change.SAME, Change.ADDED, Change.CHANGED, Change.SAME);
    }

    @Test
    void longTextsAreShortenedToTheirChanges() {
        var older = IntStream.range(0, 100).mapToObj(i -> "dòng " + i).collect(Collectors.joining("\n"));
        var shortened = Comparison.of(older, older.replace("dòng 50", "khác")).shortened(2);
        assertThat(shortened.lines()).extracting(Line::older).containsExactly(49, 50, 51, null, 52, 53);
        assertThat(Comparison.of(older, older).shortened(3).lines()).isEmpty();
    }

    @RepeatedTest(100)
    void bothTextsCanBeReadFromTheComparison(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var older = text(random);
        var newer = random.nextBoolean() ? text(random) : older.replace("a", "b").replaceFirst("c[^\\n]*", "");
        var lines = Comparison.of(older, newer).lines();
        assertThat(read(lines, Change.ADDED)).isEqualTo(older.lines().map(String::stripTrailing).toList());
        assertThat(read(lines, Change.REMOVED)).isEqualTo(newer.lines().map(String::stripTrailing).toList());
    }

    @Test
    void twoLongTextsAreComparedInNoTime() {
        var random = new Random(1);
        var older = IntStream.range(0, 2000).mapToObj(i -> "Đoạn " + random.nextInt(9000) + " của văn bản này nói về việc phát triển đoàn viên " + i)
                .collect(Collectors.joining("\n"));
        var newer = IntStream.range(0, 2000).mapToObj(i -> "Câu " + random.nextInt(9000) + " khác hẳn, không giống gì câu trước kia cả " + i)
                .collect(Collectors.joining("\n"));
        Comparison.of(older, newer);
        long start = System.nanoTime();
        Comparison.of(older, newer);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    private static List<String> read(List<Line> lines, Change without) {
        return lines.stream().filter(line -> line.change() != without)
                .map(line -> line.pieces().stream().filter(piece -> piece.change() != without).map(Piece::text).collect(Collectors.joining()))
                .toList();
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12)).mapToObj(i -> random.ints(random.nextInt(9), 0, 6)
                .mapToObj(w -> List.of("a", "b ", "c", "đoàn viên ", " 1.100", "; ").get(w)).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
