package vn.congdoan.platform.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which character separates the cells: the one that occurs equally often in most lines.
final class Separator {

    /// In the order of preference when the lines do not decide.
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');
    private static final int LINES = 30;

    private Separator() {
    }

    static char of(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        return CANDIDATES.stream().map(candidate -> regularity(candidate, lines.stream()))
                .max(Comparator.comparingInt(Regularity::lines).thenComparingInt(Regularity::perLine)
                        .thenComparingInt(found -> -CANDIDATES.indexOf(found.separator())))
                .orElseThrow().separator();
    }

    private record Regularity(char separator, int lines, int perLine) {
    }

    private static Regularity regularity(char separator, Stream<String> lines) {
        Map<Integer, Integer> seen = new HashMap<>();
        lines.map(line -> outsideQuotes(line, separator)).filter(n -> n > 0).forEach(n -> seen.merge(n, 1, Integer::sum));
        return seen.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Regularity(separator, most.getValue(), most.getKey()))
                .orElse(new Regularity(separator, 0, 0));
    }

    private static int outsideQuotes(String line, char separator) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == separator) {
                found++;
            }
        }
        return found;
    }
}
