package vn.congdoan.documents.word.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts the lists that Word numbers by itself, so that their numbers can be written out.
final class Lists {

    private static final int LEVELS = 9;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 4000;

    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    Lists(@Nullable Element root) {
        if (root != null) {
            root.children("abstractNum").forEach(kind -> kinds.put(kind.attribute("abstractNumId"), kind));
            root.children("num").forEach(list -> kindOf.put(list.attribute("numId"), list.value("abstractNumId")));
        }
    }

    /// The mark of the next paragraph of a list; `-` for whatever has no number, empty text when there is no such list.
    String next(String list, int level) {
        var id = kindOf.getOrDefault(list, "");
        var kind = kinds.get(id);
        if (kind == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counts = counted.computeIfAbsent(id, k -> new int[LEVELS]);
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return mark(kind, level, counts);
    }

    private static String mark(Element kind, int level, int[] counts) {
        var format = level(kind, level).map(l -> l.value("numFmt")).orElse("");
        if (format.equals("bullet")) {
            return "-";
        }
        var text = level(kind, level).map(l -> l.value("lvlText")).orElse("");
        for (int i = 0; i <= level; i++) {
            text = text.replace("%" + (i + 1), number(kind, i, Math.max(1, counts[i])));
        }
        return format.equals("none") ? "" : text.strip();
    }

    private static Optional<Element> level(Element kind, int level) {
        return kind.children("lvl").filter(l -> l.attribute("ilvl").equals(Integer.toString(level))).findFirst();
    }

    private static String number(Element kind, int level, int count) {
        var described = level(kind, level);
        int start = described.map(l -> l.value("start")).filter(s -> s.matches("\\d{1,6}")).map(Integer::valueOf).orElse(1);
        int number = start + count - 1;
        return switch (described.map(l -> l.value("numFmt")).orElse("decimal")) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    /// As Word counts: a to z, then aa.
    private static String letter(int number) {
        int index = Math.max(0, number - 1);
        return String.valueOf((char) ('a' + index % 26)).repeat(Math.min(index / 26 + 1, LEVELS));
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) {
            return Integer.toString(number);
        }
        var numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                numeral.append(NUMERALS[i]);
                rest -= ROMAN[i];
            }
        }
        return numeral.toString();
    }
}
