package vn.congdoan.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/// A document that cannot be set as it is. The message says what is wrong and where; resolved through a
/// `MessageSource` it says so in the reader's language.
public final class Unprintable extends RuntimeException implements MessageSourceResolvable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    private Unprintable(String code, String message, Object... arguments) {
        super(message);
        this.code = "documents.unprintable." + code;
        this.arguments = arguments;
    }

    public static Unprintable missingGlyph(int codePoint, MessageSourceResolvable place) {
        var name = String.format("U+%04X", codePoint);
        var letter = Character.toString(codePoint);
        return new Unprintable("glyph", "The font has no glyph for '%s' (%s) in %s".formatted(letter, name, place),
                letter, name, place);
    }

    public static Unprintable rowDoesNotFill(int filled, int columns, MessageSourceResolvable place) {
        return new Unprintable("row", "The cells fill %d of %d columns in %s".formatted(filled, columns, place),
                filled, columns, place);
    }

    public static Unprintable spanLeavesTable(MessageSourceResolvable place) {
        return new Unprintable("span", "A cell spans more rows or columns than there are in %s".formatted(place), place);
    }

    public static Unprintable noColumns(MessageSourceResolvable place) {
        return new Unprintable("columns", "A table has no columns in %s".formatted(place), place);
    }

    /// The same of one of several documents.
    public Unprintable in(String document) {
        return new Unprintable("document", "%s: %s".formatted(document, getMessage()), document, this);
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object @Nullable [] getArguments() {
        return arguments;
    }

    @Override
    public String getDefaultMessage() {
        return String.valueOf(getMessage());
    }
}
