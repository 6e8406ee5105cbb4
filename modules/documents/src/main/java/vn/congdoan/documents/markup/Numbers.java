package vn.congdoan.documents.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.document.Block.Level;

/// Parts an author's number from what follows it. Numbers are kept as written, whatever they are.
record Numbers(Level level, String number, String rest) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String ORDINAL = "(?:thứ\\s+\\p{L}+|[IVXLCDM]+|\\d+)";
    private static final Pattern CHAPTER = Pattern.compile(
            "((?:phần|chương)\\s+" + ORDINAL + ")(?:\\s*[.:]\\s*|\\s+|$)(.*)", FLAGS);
    private static final Pattern SECTION = Pattern.compile(
            "((?:tiểu\\s+mục|mục)\\s+" + ORDINAL + ")(?:\\s*[.:]\\s*|\\s+|$)(.*)", FLAGS);
    private static final Pattern ARTICLE = Pattern.compile("(điều\\s+\\d+[a-zđ]?\\s*[.:]?)(?:\\s+(.*)|$)", FLAGS);
    private static final Pattern ARTICLE_IN_TEXT = Pattern.compile("(Điều\\s+\\d+[a-zđ]?\\s*[.:])\\s+(.*)");
    private static final Pattern TITLED = Pattern.compile(
            "(\\d{1,4}(?:\\.\\d{1,4}){1,9}[.)/]?|(?:\\d{1,4}|[IVXLCDM]{1,9}|[A-Za-zĐđ])\\s?[.)/-])\\s+(.*)");
    /// `1.`, `1.1.`, `a)`, `đ)`, `a.1)`, `I.`; a number without a closing sign may be an amount and is left in its text.
    private static final Pattern POINT = Pattern.compile(
            "((?:\\d{1,3}(?:\\.\\d{1,3}){0,9}|[IVXLC]{1,6}|[A-Za-zĐđ](?:\\.?\\d{1,2})?)[.)/])\\s+(.+)");

    /// Of a heading; its number is empty text when it has none.
    ///
    /// @param first whether it is marked with one hash
    static Numbers ofHeading(String title, boolean first) {
        Numbers found = match(CHAPTER, Level.CHAPTER, title);
        found = found != null ? found : match(SECTION, Level.SECTION, title);
        found = found != null ? found : match(ARTICLE, Level.ARTICLE, title);
        var level = first ? Level.PART : Level.CLAUSE;
        found = found != null ? found : match(TITLED, level, title);
        return found != null ? found : new Numbers(level, "", title);
    }

    /// Of a line of running text; null when it begins with no number.
    static @Nullable Numbers ofLine(String line) {
        var article = match(ARTICLE_IN_TEXT, Level.ARTICLE, line);
        return article != null ? article : match(POINT, Level.POINT, line);
    }

    private static @Nullable Numbers match(Pattern pattern, Level level, String text) {
        var found = pattern.matcher(text);
        if (!found.matches()) {
            return null;
        }
        var rest = found.group(2);
        return new Numbers(level, found.group(1), rest == null ? "" : rest);
    }

    /// A chapter or section whose title stands on the next line.
    boolean wantsTitle() {
        return rest.isEmpty() && (level == Level.CHAPTER || level == Level.SECTION);
    }
}
