package vn.congdoan.documents.markup;

import java.text.Normalizer;
import java.util.List;

/// What was typed, cleaned of what nobody sees: composed letters, tabs as blanks, no invisible signs.
final class Typed {

    private Typed() {
    }

    /// Lines as an editor counts them, without the blanks at their ends.
    static List<String> lines(String text) {
        return text.lines().map(Typed::line).toList();
    }

    static String line(String typed) {
        var clean = trimmed(typed.chars().anyMatch(c -> strange((char) c)) ? cleaned(typed) : typed);
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC) ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static String cleaned(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (blank(c)) {
                out.append(' ');
            } else if (!strange(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean strange(char c) {
        return c < ' ' || c >= '\u007F' && c < '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u2028' || c == '\u2029'
                || Disguise.reserved(c);
    }

    private static boolean blank(char c) {
        return c == '\t' || c == '\n' || c == '\u000B' || c == '\f' || c == '\r' || c == '\u0085' || c == '\u2028'
                || c == '\u2029';
    }

    private static String trimmed(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && space(line.charAt(start))) {
            start++;
        }
        while (end > start && space(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean space(char c) {
        return c == '\u00A0' || Character.isWhitespace(c);
    }
}
