package vn.congdoan.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/// Where in a document something stands, to be told to people.
record Place(String code, Object... arguments) implements MessageSourceResolvable {

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
        return toString();
    }

    @Override
    public String toString() {
        var words = new StringBuilder(code.replace('-', ' '));
        for (var argument : arguments) {
            words.append(' ').append(argument);
        }
        return words.toString();
    }
}
