package vn.congdoan.kernel;

import java.io.Serializable;
import java.util.List;

/// A sentence for a person, named by its key in the message bundles; the language is chosen where it is shown.
///
/// @param key       for example `campaigns.refused.target-missed`
/// @param arguments texts and numbers for the places in the sentence; a Message among them is translated first
public record Message(String key, List<Object> arguments) implements Serializable {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
