package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Breaks the long names of bodies where a unit of meaning begins: `LIÊN ĐOÀN LAO ĐỘNG / THÀNH PHỐ HẢI PHÒNG`.
final class NameBreaker {

    private static final Set<String> BEGINNINGS = Set.of("TỈNH", "HUYỆN", "QUẬN", "XÃ", "PHƯỜNG", "CÁC", "NGÀNH", "TNHH",
            "MTV", "TRƯỜNG", "TỔNG", "VÀ", "VIỆT NAM", "THÀNH PHỐ", "THỊ XÃ", "ĐẶC KHU", "KHU CÔNG", "CÔNG TY",
            "CÔNG ĐOÀN", "LIÊN ĐOÀN", "CỔ PHẦN", "CHI NHÁNH", "CƠ SỞ", "BAN CHẤP", "BAN THƯỜNG");

    private NameBreaker() {
    }

    static List<Line> lines(Passage name, int measure) {
        if (name.isEmpty() || name.width(0, name.words()) <= measure) {
            return LineBreaker.ragged(name, measure);
        }
        var lines = new ArrayList<Line>();
        var passage = LineBreaker.fitted(name, measure);
        for (int from = 0; from < passage.words();) {
            int to = end(passage, from, measure);
            lines.add(passage.line(from, to));
            from = to;
        }
        return lines;
    }

    private static int end(Passage passage, int from, int measure) {
        int to = from + 1;
        while (to < passage.words() && passage.width(from, to + 1) <= measure) {
            to++;
        }
        if (to == passage.words()) {
            return to;
        }
        for (int early = to; early > from + 1; early--) {
            if (begins(passage, early) && !begins(passage, early - 1)) {
                return early;
            }
        }
        return to;
    }

    private static boolean begins(Passage passage, int word) {
        var first = passage.word(word).toUpperCase(Locale.ROOT);
        return BEGINNINGS.contains(first) || word + 1 < passage.words()
                && BEGINNINGS.contains(first + " " + passage.word(word + 1).toUpperCase(Locale.ROOT));
    }
}
