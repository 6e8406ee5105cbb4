package vn.congdoan.documents.word.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the styles of a file say of bold, italic, place and numbering, inherited styles included.
final class Looks {

    private static final int LONGEST_LINE = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private String usual = "";

    Looks(@Nullable Element root) {
        if (root != null) {
            root.children("style").forEach(style -> {
                styles.put(style.attribute("styleId"), style);
                if (style.attribute("type").equals("paragraph") && style.attribute("default").equals("1")) {
                    usual = style.attribute("styleId");
                }
            });
        }
    }

    /// A property of the letters.
    Optional<Boolean> letters(String style, String property) {
        return find(style, s -> s.child("rPr").flatMap(p -> p.flag(property)));
    }

    /// A property of the paragraph.
    Optional<Element> paragraph(String style, String property) {
        return find(style, s -> s.child("pPr").flatMap(p -> p.child(property)));
    }

    private <T> Optional<T> find(String style, Function<Element, Optional<T>> asked) {
        var at = styles.get(style.isEmpty() ? usual : style);
        for (int i = 0; at != null && i < LONGEST_LINE; i++) {
            var found = asked.apply(at);
            if (found.isPresent()) {
                return found;
            }
            at = styles.get(at.value("basedOn"));
        }
        return Optional.empty();
    }
}
