package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Whatever is typed, nothing is lost, doubled, moved or numbered anew.
class RandomTextsTest {

    private static final List<String> OPENINGS = List.of("", "", "", "# I. ", "## 2. ", "### Điều 3. ", "# Chương IV. ", "# ", "- ", "> ",
            "a) ", "đ) ", "7. ", "1.1. ", "+ ", "* ", "| ", "Điều 4. ", "  ", "# Mục 5. ", "\t- ", "#### ", "1) ", "– ");
    private static final List<String> DRESSES = List.of("%s", "%s", "%s", "**%s**", "*%s*", "***%s***", "%s^2^", "(%s)", "“%s”,", "_%s_",
            "<%s>", "%s&", "[%s]", "%s;", "**%s", "%s*", "\\%s", "`%s`", "%s |", "^%s", "!%s!", "{%s}", "{{%s", "[^%s", "%s}}");
    private static final Pattern WORD = Pattern.compile("t\\d+t");
    /// Every sign that could mean something to a reader of markup.
    private static final String SIGNS = "*_#-+>|\\`~^[](){}<>&!:;.,/\"' \t\n\r=$%@0123456789aAđĐIVX\u0301\u00A0\u200B\uFDD0\uD835";

    @RepeatedTest(300)
    void everyWordComesOutOnceAndInOrder(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var words = new ArrayList<String>();
        var text = IntStream.range(0, 1 + random.nextInt(30)).mapToObj(line -> line(random, words))
                .collect(Collectors.joining("\n"));
        var printed = Composing.blocks(text).stream().map(Plain::text).collect(Collectors.joining("\n"));
        assertThat(WORD.matcher(printed).results().map(MatchResult::group)).as(text).containsExactlyElementsOf(words);
    }

    @RepeatedTest(300)
    void anyNonsenseIsReadWithoutComplaint(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var text = random.ints(random.nextInt(400), 0, SIGNS.length()).mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
        var letters = letters(Composing.blocks(text).stream().map(Plain::text).collect(Collectors.joining("\n")));
        var composed = Composing.compose(Composing.draft(text));
        if (composed.flaws().stream().noneMatch(flaw -> flaw.message().key().contains("note"))) {
            assertThat(letters).as(text).isEqualTo(letters(text));
        }
    }

    @Test
    void longTextsAreReadInNoTime() {
        quickly(n -> "## " + n + ". Mục đích\n- Phát triển **%d** đoàn viên, trong đó *kết nạp* mới {{nam}} đoàn viên[^%d]\n[^%d]: Theo kế hoạch\n".formatted(n, n, n));
        quickly(n -> "Đoàn viên công đoàn cơ sở ");
        quickly(n -> "**a ");
        quickly(n -> "*");
        quickly(n -> "^");
        quickly(n -> "a*b_c^");
        quickly(n -> "{{");
        quickly(n -> "[^");
        quickly(n -> "{{a}");
        quickly(n -> "|");
        quickly(n -> "| a ");
        quickly(n -> "| a | b |\n");
        quickly(n -> "(*");
        quickly(n -> "\\");
        quickly(n -> "1.");
        quickly(n -> "# Chương I\n");
        quickly(n -> "\u00A0");
    }

    @Test
    void deepNonsenseDoesNotExhaustTheReader() {
        assertThat(Composing.blocks("*a ".repeat(50_000) + "b* ".repeat(50_000))).hasSize(1);
        assertThat(Composing.blocks("*a ".repeat(999) + "b* ".repeat(999))).hasSize(1);
        assertThat(Composing.blocks("^a".repeat(50_000))).hasSize(1);
    }

    private static void quickly(IntFunction<String> piece) {
        var text = new StringBuilder();
        for (int n = 1; text.length() < 200_000; n++) {
            text.append(piece.apply(n));
        }
        long best = LongStream.generate(() -> processorTime(text.toString())).limit(4).min().orElseThrow();
        assertThat(Duration.ofNanos(best)).as(piece.apply(1)).isLessThan(Duration.ofMillis(200));
    }

    private static long processorTime(String text) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        Composing.blocks(text);
        return thread.getCurrentThreadCpuTime() - start;
    }

    private static String line(Random random, List<String> words) {
        int count = 1 + random.nextInt(8);
        var opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
        return IntStream.range(0, count).mapToObj(i -> {
            words.add("t" + words.size() + "t");
            return DRESSES.get(random.nextInt(DRESSES.size())).formatted(words.getLast());
        }).collect(Collectors.joining(" ", opening, ""));
    }

    private static String letters(String text) {
        return Normalizer.normalize(String.join("", Typed.lines(text)), Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
