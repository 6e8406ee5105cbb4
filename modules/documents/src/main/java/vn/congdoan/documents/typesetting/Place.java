package vn.congdoan.documents.typesetting;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/// Where in a document something stands, to be told to people.
///
/// @param code  of the message that says it in the reader's language
/// @param plain the same for logs
record Place(String code, String plain, Object... arguments) implements MessageSourceResolvable {

    @Override
    public String[] getCodes() {
        return new String[] {"documents.place." + code};
    }

    @Override
    public Object @Nullable [] getArguments() {
        return arguments;
    }

    @Override
    public String getDefaultMessage() {
        return plain;
    }

    @Override
    public String toString() {
        return plain;
    }
}
