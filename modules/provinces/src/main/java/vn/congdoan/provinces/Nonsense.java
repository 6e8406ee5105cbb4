package vn.congdoan.provinces;

import java.util.stream.Stream;
import vn.congdoan.kernel.Message;

/// A plugin's answer does not hold together.
final class Nonsense extends RuntimeException {

    private final transient Message what;

    Nonsense(String key, Object... arguments) {
        super(key);
        this.what = Message.of(key, arguments);
    }

    /// What is wrong, for a person; the plugin's id is the first argument.
    Message of(String plugin) {
        return new Message(what.key(), Stream.concat(Stream.of(plugin), what.arguments().stream()).toList());
    }
}
