package vn.congdoan.documents.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMergeTest {

    @ParameterizedTest
    @CsvSource({
            "abc, aBc, abC, aBC", // neighbouring lines
            "abc, abc, xabc, xabc", // only they
            "abc, abcx, abc, abcx", // only I
            "abc, xabc, abcy, xabcy", // both ends
            "abc, ac, abcz, acz", // taken out and added
            "abc, aXbc, aBc, aXBc", // put in before a line that they changed
            "abc, abc, abc, abc",
            "abc, aQc, aQc, aQc", // the same change twice
            "abc, aQcx, yaQc, yaQcx"})
    void changesOfDifferentLinesComeTogether(String base, String mine, String theirs, String merged) {
        assertThat(LineMerge.of(lines(base), lines(mine), lines(theirs))).contains(lines(merged));
        assertThat(LineMerge.of(lines(base), lines(theirs), lines(mine))).contains(lines(merged));
    }

    @ParameterizedTest
    @CsvSource({"abc, aXc, aYc", "abc, abcX, abcY", "abc, ac, aXc", "abc, Xc, aY", "'', X, Y"})
    void differentChangesOfOneLineClash(String base, String mine, String theirs) {
        assertThat(LineMerge.of(lines(base), lines(mine), lines(theirs))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatSomebodyAddedIsNeverLost(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var base = IntStream.range(0, 12).mapToObj(i -> "line " + random.nextInt(6)).toList();
            var mine = edited(base, "mine", random);
            var theirs = edited(base, "theirs", random);
            LineMerge.of(base, mine, theirs).ifPresent(merged -> assertThat(merged).containsAll(
                    Stream.concat(mine.stream(), theirs.stream()).filter(line -> !line.startsWith("line")).toList()));
        }
    }

    @Test
    void onesOwnWordsStandWhereTheyClash() {
        var base = PapersTest.free("THÔNG BÁO", "TB", "Một");
        var mine = PapersTest.free("THÔNG BÁO", "TB", "Hai");
        var theirs = PapersTest.free("THÔNG TRI", "TT", "Ba");
        var merging = Merging.of(base, mine, theirs);
        assertThat(merging.clashes()).containsExactly(Part.SUBJECT);
        assertThat(merging.wording()).isEqualTo(PapersTest.free("THÔNG TRI", "TT", "Hai"));
    }

    private static List<String> edited(List<String> base, String who, Random random) {
        var lines = new ArrayList<>(base);
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.set(at, who + i);
                case 1 -> lines.add(at, who + i);
                default -> lines.remove(at);
            }
        }
        return lines;
    }

    private static List<String> lines(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }
}
