package vn.congdoan.documents.markup;

import java.util.regex.Pattern;

/// Keeps characters from the parser that mean something to Markdown and nothing here: links, entities, code, `_`, and
/// whatever the author escaped. They travel as noncharacters, which Unicode sets aside for the inside of programs.
final class Disguise {

    /// Opens the mark of a footnote, in place of `[^`.
    static final char NOTE = '\uFDEF';

    private static final char FIRST = '\uFDD0';
    private static final String HIDDEN = "[]<&`_\\*^{|#->";
    private static final String ALWAYS = "[]<&`_";
    private static final String ESCAPABLE = "\\*^{[|#->";
    /// Stars that are signs, not markup: notes under tables `(*)`, and products `5*3`.
    private static final Pattern STARS = Pattern.compile("\\(\\*+\\)|(?<=\\d)\\*(?=\\d)");

    private Disguise() {
    }

    static String of(String typed) {
        var text = typed.indexOf('*') < 0 ? typed
                : STARS.matcher(typed).replaceAll(signs -> signs.group().replace('*', hidden('*')));
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\') {
                boolean escape = ESCAPABLE.indexOf(next) >= 0;
                out.append(hidden(escape ? next : c));
                i += escape ? 1 : 0;
            } else if (c == '[' && next == '^') {
                out.append(NOTE);
                i++;
            } else {
                out.append(ALWAYS.indexOf(c) >= 0 ? hidden(c) : c);
            }
        }
        return out.toString();
    }

    static String reveal(CharSequence disguised) {
        var out = new StringBuilder(disguised.length() + 2);
        for (int i = 0; i < disguised.length(); i++) {
            char c = disguised.charAt(i);
            if (c == NOTE) {
                out.append("[^");
            } else {
                out.append(isHidden(c) ? HIDDEN.charAt(c - FIRST) : c);
            }
        }
        return out.toString();
    }

    static char hidden(char c) {
        return (char) (FIRST + HIDDEN.indexOf(c));
    }

    static boolean isHidden(char c) {
        return c >= FIRST && c < FIRST + HIDDEN.length();
    }

    /// Whether a typed character is one of those that are set aside.
    static boolean reserved(char c) {
        return c >= FIRST && c <= NOTE;
    }
}
