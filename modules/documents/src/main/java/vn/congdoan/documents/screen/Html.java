package vn.congdoan.documents.screen;

/// A fragment being written. Whatever is text is escaped here, and nowhere else does text come in.
final class Html {

    private final StringBuilder written = new StringBuilder(4096);

    Html open(String element, String classes) {
        return tag(element, "class", classes);
    }

    /// @param attributes names and values by turns; those with empty values are left out
    Html tag(String element, String... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]).written.append('"');
            }
        }
        written.append('>');
        return this;
    }

    Html close(String element) {
        written.append("</").append(element).append(">");
        return this;
    }

    Html newline() {
        written.append('\n');
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.append(c);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
