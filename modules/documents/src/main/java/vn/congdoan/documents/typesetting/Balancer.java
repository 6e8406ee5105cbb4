package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Breaks what is centred: as few lines as possible, about equally wide, rather after a comma than elsewhere, and not
/// inside the words of two syllables that titles are made of. Measures are in thousandths of the size.
final class Balancer {

    private static final double PARTED_WORD = 25;
    private static final double AFTER_COMMA = -8;
    private static final Set<String> WORDS = Set.of("đoàn viên", "công đoàn", "cơ sở", "trở lên", "lao động", "tổ chức",
            "doanh nghiệp", "thành lập", "phát triển", "kết nạp", "giới thiệu", "ưu tú", "liên đoàn", "thành phố",
            "kế hoạch", "báo cáo", "chỉ tiêu", "tiến độ", "cao điểm", "thực hiện", "thường vụ", "chấp hành",
            "nghiệp đoàn", "việt nam", "xem xét", "bồi dưỡng", "tổng hợp", "phân bổ", "triển khai", "lai châu",
            "an giang", "hải phòng", "quảng trị", "giai đoạn", "nhiệm kỳ", "khu vực", "đơn vị", "kết quả", "điện thoại", "thư điện", "điện tử");

    private final Passage passage;
    private final int first;
    private final int count;

    private Balancer(Passage passage, int first, int end) {
        this.passage = passage;
        this.first = first;
        this.count = end - first;
    }

    static List<Line> lines(Passage typed, int measure) {
        var passage = LineBreaker.fitted(typed, measure);
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int word = 0; word < passage.words(); word++) {
            if (passage.endsLine(word) || word == passage.words() - 1) {
                lines.addAll(new Balancer(passage, from, word + 1).lines(measure));
                from = word + 1;
            }
        }
        return lines;
    }

    private List<Line> lines(int measure) {
        int lines = fewest(measure);
        if (lines == 1) {
            return List.of(passage.line(first, first + count));
        }
        var breakCosts = IntStream.rangeClosed(0, count).mapToDouble(this::breakCost).toArray();
        double target = (double) passage.width(first, first + count) / lines;
        var cost = new double[lines + 1][count + 1];
        var from = new int[lines + 1][count + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int start = 0; start < count; start++) {
                for (int end = start + 1; end <= count && width(start, end) <= measure; end++) {
                    double total = cost[line - 1][start] + unevenness(start, end, target) + breakCosts[end];
                    if (total < cost[line][end]) {
                        cost[line][end] = total;
                        from[line][end] = start;
                    }
                }
            }
        }
        return traced(from, lines);
    }

    private List<Line> traced(int[][] from, int lines) {
        var found = new ArrayList<Line>();
        int end = count;
        for (int line = lines; line > 0; line--) {
            found.add(passage.line(first + from[line][end], first + end));
            end = from[line][end];
        }
        Collections.reverse(found);
        return found;
    }

    private int fewest(int measure) {
        int lines = 1;
        int start = 0;
        for (int end = 1; end <= count; end++) {
            if (end - start > 1 && width(start, end) > measure) {
                lines++;
                start = end - 1;
            }
        }
        return lines;
    }

    private int width(int start, int end) {
        return passage.width(first + start, first + end);
    }

    private double unevenness(int start, int end, double target) {
        double share = (width(start, end) - target) / target;
        return 100 * share * share;
    }

    private double breakCost(int end) {
        if (end == 0 || end == count) {
            return 0;
        }
        var before = passage.word(first + end - 1).toLowerCase(Locale.ROOT);
        if (before.endsWith(",") || before.endsWith(";")) {
            return AFTER_COMMA;
        }
        var after = withoutStop(passage.word(first + end).toLowerCase(Locale.ROOT));
        return WORDS.contains(before + " " + after) ? PARTED_WORD : 0;
    }

    private static String withoutStop(String word) {
        int last = word.length() - 1;
        return last >= 0 && ",;.:".indexOf(word.charAt(last)) >= 0 ? word.substring(0, last) : word;
    }
}
