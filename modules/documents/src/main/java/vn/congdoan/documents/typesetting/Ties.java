package vn.congdoan.documents.typesetting;

import java.util.Locale;
import java.util.Set;

/// Finds blanks at which no line may end: between a number and its unit or its noun, around the dash of a range,
/// after a dash that opens a line, before a dash between words, which would open one. Document codes such as `78/KH-LĐLĐ` hold no blank and stay whole anyway.
final class Ties {

    private static final Set<String> BEFORE_NUMBER = Set.of("số", "ngày", "tháng", "năm", "quý", "điều", "khoản",
            "điểm", "mục", "phần", "chương", "lục", "lần", "khóa", "khoá", "quận");
    private static final Set<String> AFTER_NUMBER = Set.of("đồng", "triệu", "tỷ", "nghìn", "km", "m", "mm", "cm", "kg",
            "ha", "người", "giờ", "tuổi", "tấn", "lít", "phút", "ngày", "tháng", "năm", "trang", "bản", "USD", "VNĐ");
    private static final int LONGEST = 6;

    private Ties() {
    }

    /// Replaces such blanks by ties.
    static void tie(char[] text, int length) {
        for (int i = 1; i < length - 1; i++) {
            if (text[i] == ' ' && tied(text, i, length)) {
                text[i] = Passage.TIE;
            }
        }
    }

    private static boolean tied(char[] text, int blank, int length) {
        char before = text[blank - 1];
        char after = text[blank + 1];
        if (after == '.' && closes(text, blank + 1, length)) {
            return true;
        }
        if (dash(after) && alone(text, blank + 1, length) || digit(before) && after == '%') {
            return true;
        }
        if (dash(before) && alone(text, blank - 1, length)) {
            return blank == 1 || text[blank - 2] == '\n' || digit(after);
        }
        if (digit(after) || roman(text, blank + 1, length)) {
            return BEFORE_NUMBER.contains(wordBefore(text, blank));
        }
        if (before == 'ụ' && after == 'l') {
            return wordBefore(text, blank).equals("phụ") && wordAfter(text, blank, length).equals("lục");
        }
        return digit(before) && AFTER_NUMBER.contains(wordAfter(text, blank, length));
    }

    /// The `./.` at the end of a text, which never stands alone.
    private static boolean closes(char[] text, int from, int length) {
        return from + 3 == length && text[from + 1] == '/' && text[from + 2] == '.';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean roman(char[] text, int from, int length) {
        int to = from;
        while (to < length && (text[to] == 'I' || text[to] == 'V' || text[to] == 'X')) {
            to++;
        }
        return to > from && (to == length || !Character.isLetterOrDigit(text[to]));
    }

    private static boolean dash(char c) {
        return c == '-' || c == '–' || c == '−';
    }

    private static boolean alone(char[] text, int index, int length) {
        return (index == 0 || blank(text[index - 1])) && (index + 1 == length || blank(text[index + 1]));
    }

    private static boolean blank(char c) {
        return c == ' ' || c == Passage.TIE || c == '\n';
    }

    private static String wordBefore(char[] text, int end) {
        int from = end;
        while (from > 0 && !blank(text[from - 1]) && text[from - 1] != '(' && end - from <= LONGEST) {
            from--;
        }
        return new String(text, from, end - from).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(char[] text, int blank, int length) {
        int to = blank + 1;
        while (to < length && Character.isLetter(text[to]) && to - blank <= LONGEST) {
            to++;
        }
        return new String(text, blank + 1, to - blank - 1);
    }
}
